import type { ReactNode } from 'react'
import styles from './ui.module.css'

/** Says how keys go through what it holds: read out as the description with this id, and on screen while the keyboard is in it. */
export function Keyed({ id, hint, children }: { id: string; hint: string; children: ReactNode }) {
  return (
    <div className={styles.keyed}>
      <p id={id} className={styles.keysHint}>
        {hint}
      </p>
      {children}
    </div>
  )
}
