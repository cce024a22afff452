'use client'

import { useState } from 'react'
import styles from './newer-notice.module.css'
import { takeNewer } from './offline'
import { useReading } from './reading-context'
import { type Release, useOffline } from './use-offline'

/** Offers the newer version once it is there whole; until the reader takes it, the page stays as it is. */
export function NewerNotice({ release }: { release: Release }) {
  const { offline } = useReading().words.messages
  const state = useOffline(release)
  const [isLater, setIsLater] = useState(false)
  const isOffered = state === 'newer' && !isLater
  return (
    <div role="status" className={styles.notice}>
      {isOffered && (
        <p className={styles.newer}>
          <span>{offline.newer}</span>
          <button type="button" className="link" onClick={() => void takeNewer()}>
            {offline.reload}
          </button>
          <button type="button" className="link" onClick={() => setIsLater(true)}>
            {offline.later}
          </button>
        </p>
      )}
    </div>
  )
}
