'use client'

import { useSyncExternalStore } from 'react'
import { datasetLine } from '@/lib/charts/credit'
import styles from './footer.module.css'
import { currentSheet, subscribeSheet } from './print-sheet'
import { useReading } from './reading-context'

/** What a printed page closes with: the data it shows, the address that shows the same again, the day. */
export function PrintedFrom() {
  const { dataset, words, origin } = useReading()
  const { print } = words.messages
  const sheet = useSyncExternalStore(subscribeSheet, currentSheet, () => null)
  return (
    <div className={`print-only ${styles.printed}`}>
      <p>{datasetLine({ dataset }, words)}</p>
      {sheet && (
        <>
          <p>{print.link(new URL(sheet.address, origin || sheet.origin).href)}</p>
          <p>{print.printed(words.formats.date(sheet.date))}</p>
        </>
      )}
    </div>
  )
}
