import type { Evidence } from '@/lib/domain/evidence'
import { differenceText } from '@/lib/i18n/difference-text'
import type { Words } from '@/lib/i18n/words'
import styles from './evidence.module.css'
import { inCopy, type OwnCopy } from './own-copy-store'

/** The third level of evidence, in words: whether the reader's copy has the quote, and where. Nothing where none is open. */
export function CopyLevel({
  piece,
  copy,
  words,
}: {
  piece: Evidence
  copy: OwnCopy | undefined
  words: Words
}) {
  const { ownCopy } = words.messages
  const looked = inCopy(copy, piece)
  if (!looked) return null
  const { answer } = looked
  return (
    <span className={styles.level} data-found={answer.found}>
      <b>{answer.found === 'stale' ? ownCopy.notFound : ownCopy.level}</b>
      {' · '}
      {differenceText(answer, words)}
    </span>
  )
}
