import type { Evidence } from '@/lib/domain/evidence'
import { differenceText } from '@/lib/i18n/difference-text'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
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
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
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
