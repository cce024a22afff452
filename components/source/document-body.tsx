import { useMemo } from 'react'
import type { DocumentSection } from '@/lib/domain/document-sections'
import { type Evidence, isTextQuote } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { supportedRecords } from '@/lib/domain/supported-records'
import { useOwnCopies } from '../evidence/own-copy-store'
import { useReading } from '../layout/reading-context'
import { BibliographicRecord } from './bibliographic-record'
import { DocumentCitation } from './document-citation'
import { DocumentQuotes } from './document-quotes'
import { OwnCopySection } from './own-copy-section'
import { QuoteList } from './quote-list'
import styles from './source.module.css'

/** One document: its record, how it is cited, the reader's copy of it where it is quoted, and all that is taken from it. */
export function DocumentBody({
  source,
  pieces,
  sections,
  supported,
  builtOn,
}: {
  source: SourceDocument
  /** All evidence from the document. */
  pieces: readonly Evidence[]
  /** The same under its sections, as far as it is quoted. */
  sections: readonly DocumentSection[]
  supported: ReturnType<typeof supportedRecords>
  /** ISO date of the build. */
  builtOn: string
}) {
  const { dataset, words } = useReading()
  const copy = useOwnCopies()(source.id)
  const cited = pieces.filter((piece) => !isTextQuote(piece))
  const numbers = useMemo(() => {
    const quotes = sections.flatMap((section) => section.quotes)
    const rest = pieces.filter((piece) => !isTextQuote(piece))
    return new Map([...quotes.entries(), ...rest.entries()].map(([i, { id }]) => [id, i + 1]))
  }, [sections, pieces])
  const shared = { dataset, source, supported, numbers, copy, words }
  return (
    <>
      <BibliographicRecord source={source} words={words} />
      <DocumentCitation source={source} builtOn={builtOn} />
      {sections.length > 0 && (
        <>
          <OwnCopySection source={source} copy={copy} numbers={numbers} />
          <DocumentQuotes sections={sections} {...shared} />
        </>
      )}
      {cited.length > 0 && (
        <>
          <h3 className={styles.count}>
            {words.messages.source.citations(words.formats.number(cited.length))}
          </h3>
          <QuoteList pieces={cited} {...shared} />
        </>
      )}
    </>
  )
}
