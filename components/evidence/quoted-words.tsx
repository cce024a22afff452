import type { Evidence } from '@/lib/domain/evidence'
import { sentenceAround } from '@/lib/domain/sentence-around'
import type { SourceDocument } from '@/lib/domain/source-document'
import { TAGS } from '@/lib/i18n/locales'
import styles from './evidence.module.css'
import { inCopy, type OwnCopy } from './own-copy-store'

/**
 * The words of a quote under the highlighter. Where the reader's copy has them, they stand in their sentence, as that
 * copy prints it; else they are the recorded ones.
 */
export function QuotedWords({
  piece,
  source,
  copy,
}: {
  piece: Evidence
  source: SourceDocument | undefined
  /** The copy of that document that is open. */
  copy: OwnCopy | undefined
}) {
  const lang = source && TAGS[source.language]
  const looked = inCopy(copy, piece)
  if (!looked || looked.answer.found === 'stale')
    return (
      <q className={`quote ${styles.exact}`} lang={lang}>
        {piece.exact}
      </q>
    )
  const { start, end } = looked.answer
  const sentence = sentenceAround(looked.text, start, end)
  return (
    <span className={styles.sentence} lang={lang}>
      {sentence.isCutBefore && '…'}
      {sentence.before}
      <q className={`quote ${styles.exact}`}>{sentence.words}</q>
      {sentence.after}
      {sentence.isCutAfter && '…'}
    </span>
  )
}
