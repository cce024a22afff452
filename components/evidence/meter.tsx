'use client'

import { quotedShare } from '@/lib/analysis/quoted-share'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import { useReading } from '../layout/reading-context'
import styles from './evidence.module.css'
import { inCopy, useOwnCopies } from './own-copy-store'

/** How much of what is on the screen is quoted, and how much of that the reader's copy bears out. */
export function Meter({ records }: { records: readonly string[] }) {
  const { dataset, words } = useReading()
  const { evidence } = words.messages
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const copyOf = useOwnCopies()
  const { quoted, of, found, stale } = quotedShare(
    dataset,
    records,
    (piece) => inCopy(copyOf(piece.source), piece)?.answer.found,
  )
  if (of === 0) return null
  const { number } = words.formats
  const isChecked = found + stale > 0
  return (
    <div className={styles.meter}>
      <span aria-hidden="true" className={styles.bar} data-checked={isChecked || undefined}>
        <span style={{ inlineSize: `${(quoted / of) * 100}%` }} />
        {isChecked && <span style={{ inlineSize: `${(found / of) * 100}%` }} />}
      </span>
      <p>
        {quoted === of ? evidence.meterAll(number(of)) : evidence.meter(number(quoted), number(of))}
        {isChecked && <> {ownCopy.meter(number(found))}</>}
        {stale > 0 && <> {ownCopy.meterStale(number(stale))}</>}
      </p>
    </div>
  )
}
