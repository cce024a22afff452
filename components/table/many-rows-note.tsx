import type { Words } from '@/lib/i18n/words'
import { MANY } from '../ui/many'
import styles from './table.module.css'

/** That a table is on the page only where it is in sight, which finding within the page does not know. */
export function RowsInSightNote({ count, words }: { count: number; words: Words }) {
  return (
    <p className={styles.manyNote}>
      {words.messages.many.rowsInSight(words.formats.number(count))}
    </p>
  )
}

/** That these are the first rows: on paper, and as long as what draws the others has not come. */
export function FirstRowsNote({
  of,
  words,
  onRetry,
}: {
  of: number
  words: Words
  onRetry?: () => void
}) {
  const { many } = words.messages
  const { number } = words.formats
  return (
    <p className={styles.manyNote}>
      {many.firstRows(number(MANY), number(of))}{' '}
      {onRetry && (
        <button type="button" className="link no-print" onClick={onRetry}>
          {many.retry}
        </button>
      )}
    </p>
  )
}
