import Link from 'next/link'
import { shownText } from '@/lib/domain/shown-text'
import type { SourceDocument } from '@/lib/domain/source-document'
import { TAGS } from '@/lib/i18n/locales'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import type { Words } from '@/lib/i18n/words'
import { pageHref } from '../filters/dataset-param'
import { useReading } from '../layout/reading-context'
import styles from './evidence.module.css'
import { useOwnCopies } from './own-copy-store'

/** A document in brief: title, publisher, hash and length, and the way to its page. */
export function SourceSummary({ source, words }: { source: SourceDocument; words: Words }) {
  const { dataset } = useReading()
  const { evidence, credit } = words.messages
  const title = shownText(source.title[source.language] ?? words.text(source.title))
  return (
    <section className={styles.source}>
      <h3>{evidence.document}</h3>
      <p>
        <Link
          href={`${pageHref(words.locale, 'source', dataset)}#${source.id}`}
          prefetch={false}
          lang={TAGS[source.language]}
        >
          {source.language === 'zh' ? credit.book(title) : title}
        </Link>
      </p>
      <p>{words.text(source.publisher)}</p>
      {source.textSha256 && (
        <p>
          {evidence.hash} <code title={source.textSha256}>{shortHash(source.textSha256)}</code>{' '}
          {source.textLength !== undefined &&
            evidence.length(words.formats.number(source.textLength))}
        </p>
      )}
      {source.textSha256 && <CopyLink source={source} words={words} />}
    </section>
  )
}

/** What the reader's copy bears out; where none is open, the way to open one. */
function CopyLink({ source, words }: { source: SourceDocument; words: Words }) {
  const { dataset } = useReading()
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const copy = useOwnCopies()(source.id)
  const answers = copy && Array.from(copy.check.quotes.values())
  const found = answers?.filter((answer) => answer.found !== 'stale').length ?? 0
  const { number } = words.formats
  return (
    <p className="no-print">
      <Link
        href={`${pageHref(words.locale, 'source', dataset)}#${copyAnchor(source)}`}
        prefetch={false}
      >
        {answers ? ownCopy.inPanel(number(found), number(answers.length)) : ownCopy.title}
      </Link>
    </p>
  )
}

/** Where the page of sources asks for a copy of a document. */
export function copyAnchor({ id }: SourceDocument): string {
  return `${id}-copy`
}

function shortHash(hash: string): string {
  return `${hash.slice(0, 8)}…${hash.slice(-4)}`
}
