'use client'

import { useState } from 'react'
import type { Words } from '@/lib/i18n/words'
import styles from './chart.module.css'

/** What can be done with a figure: take its address, or a file. */
export function FigureActions({
  words,
  onCopyLink,
  onDownload,
}: {
  words: Words
  /** Resolves to whether the browser allowed it. */
  onCopyLink: () => Promise<boolean>
  /** Absent where there is no file to take. */
  onDownload?: () => void
}) {
  const { actions, evidence } = words.messages
  const [copy, setCopy] = useState<'ready' | 'copied' | 'refused'>('ready')
  return (
    <ul className={styles.actions} aria-label={actions.label}>
      <li>
        <button
          type="button"
          className="link"
          onClick={async () => setCopy((await onCopyLink()) ? 'copied' : 'refused')}
        >
          {copy === 'copied' ? actions.linkCopied : actions.copyLink}
        </button>
      </li>
      {onDownload && (
        <li>
          <button type="button" className="link" onClick={onDownload}>
            {actions.download}
          </button>
        </li>
      )}
      <li>
        <span role="status" className={copy === 'refused' ? undefined : 'visually-hidden'}>
          {copy === 'refused' ? evidence.copyFailed : copy === 'copied' ? actions.linkCopied : ''}
        </span>
      </li>
    </ul>
  )
}
