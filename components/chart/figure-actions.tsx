'use client'

import { isOwnId } from '@/lib/domain/own-id'
import { CopyButton } from '../export/copy-button'
import { ExportButton } from '../export/export-button'
import type { TakeAway } from '../export/take-away'
import { FileNeeded } from '../layout/file-needed'
import { useAbsolute, useReading } from '../layout/reading-context'
import { useCopy } from '../ui/use-copy'
import styles from './chart.module.css'

/** What can be done with a figure or table: take its address, itself, or a file. */
export function FigureActions({
  href,
  takes,
}: {
  /** The address of what is shown, from the site's root. */
  href: string
  /** Absent where there is no file to take. */
  takes?: TakeAway
}) {
  const { dataset, words } = useReading()
  const { actions, evidence, ownDatasets } = words.messages
  const absolute = useAbsolute()
  const { state, copy } = useCopy()
  const needsFile = state === 'copied' && isOwnId(dataset.id)
  const copied = needsFile ? `${actions.linkCopied} ${ownDatasets.fileNeeded}` : actions.linkCopied
  return (
    <ul className={styles.actions} aria-label={actions.label}>
      <li>
        <button type="button" className="link" onClick={() => copy(absolute(href))}>
          {state === 'copied' ? actions.linkCopied : actions.copyLink}
        </button>
      </li>
      {takes && (
        <>
          <li>
            <CopyButton takes={takes} href={href} />
          </li>
          <li>
            <ExportButton takes={takes} href={href} />
          </li>
        </>
      )}
      <li>
        <span role="status" className={state === 'refused' ? undefined : 'visually-hidden'}>
          {state === 'refused' ? evidence.copyFailed : state === 'copied' ? copied : ''}
        </span>
      </li>
      {needsFile && (
        <li className={styles.needed}>
          <FileNeeded />
        </li>
      )}
    </ul>
  )
}
