import type { SourceDocument } from '@/lib/domain/source-document'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import styles from './evidence.module.css'

/** A document in brief: title, publisher, hash and length, and the way to its page. */
export function SourceSummary({ source, words }: { source: SourceDocument; words: Words }) {
  const { evidence, credit } = words.messages
  const title = source.title[source.language] ?? words.text(source.title)
  return (
    <section className={styles.source}>
      <h3>{evidence.document}</h3>
      <p>
        <a href={`/${words.locale}/source#${source.id}`} lang={TAGS[source.language]}>
          {source.language === 'zh' ? credit.book(title) : title}
        </a>
      </p>
      <p>{words.text(source.publisher)}</p>
      {source.textSha256 && (
        <p>
          {evidence.hash} <code title={source.textSha256}>{shortHash(source.textSha256)}</code>{' '}
          {source.textLength !== undefined &&
            evidence.length(words.formats.number(source.textLength))}
        </p>
      )}
    </section>
  )
}

function shortHash(hash: string): string {
  return `${hash.slice(0, 8)}…${hash.slice(-4)}`
}
