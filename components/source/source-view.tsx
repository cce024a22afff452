import type { Dataset } from '@/lib/domain/dataset'
import { documentSections } from '@/lib/domain/document-sections'
import { isTextQuote } from '@/lib/domain/evidence'
import { supportedRecords } from '@/lib/domain/supported-records'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { ReferencePage } from '../layout/reference-page'
import { BibliographicRecord } from './bibliographic-record'
import { printedTitle } from './printed-title'
import { QuoteList } from './quote-list'
import { SectionName, SectionQuotes, sectionAnchor } from './section-quotes'
import styles from './source.module.css'

/** Every document of a dataset: what it is, and all that is quoted from it, in its order. */
export function SourceView({ dataset, words }: { dataset: Dataset; words: Words }) {
  const { source: messages } = words.messages
  const { number } = words.formats
  const supported = supportedRecords(dataset)
  return (
    <ReferencePage
      title={messages.title}
      lead={messages.lead}
      contents={messages.jump}
      sections={dataset.sources.map((source) => {
        const pieces = dataset.evidence.filter((piece) => piece.source === source.id)
        const cited = pieces.filter((piece) => !isTextQuote(piece))
        const quoted = pieces.length - cited.length
        const sections = documentSections(pieces)
        const shared = { dataset, source, supported, words }
        return {
          id: source.id,
          title: (
            <span className={styles.title} lang={TAGS[source.language]}>
              {printedTitle(source, words)}
            </span>
          ),
          entries: sections.flatMap((section, i) =>
            section.section === undefined
              ? []
              : {
                  id: sectionAnchor(source, i),
                  title: <SectionName section={section} {...shared} />,
                },
          ),
          body: (
            <>
              <BibliographicRecord source={source} words={words} />
              {quoted > 0 && (
                <>
                  <h3 className={styles.count}>{messages.quotes(number(quoted))}</h3>
                  {sections.map((section, i) => (
                    <SectionQuotes
                      key={section.section}
                      id={sectionAnchor(source, i)}
                      section={section}
                      first={
                        1 + sections.slice(0, i).reduce((n, each) => n + each.quotes.length, 0)
                      }
                      {...shared}
                    />
                  ))}
                </>
              )}
              {cited.length > 0 && (
                <>
                  <h3 className={styles.count}>{messages.citations(number(cited.length))}</h3>
                  <QuoteList pieces={cited} first={1} {...shared} />
                </>
              )}
            </>
          ),
        }
      })}
    />
  )
}
