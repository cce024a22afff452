'use client'

import type { ComponentType } from 'react'
import { useReading } from '../layout/reading-context'
import { type Later, useLater } from '../ui/use-later'
import styles from './evidence.module.css'

/** The panel of what is open. No first view has one: its code comes in the idle time, or when an address asks for it. */
export function OpenedPanel<Props extends object>({
  of,
  opened,
}: {
  of: Later<ComponentType<Props>>
  /** What the panel is given; null while nothing is open. */
  opened: Props | null
}) {
  const { loading } = useReading().words.messages
  const { state, retry } = useLater(of, opened !== null)
  if (opened === null || state.status === 'waiting') return null
  if (state.status === 'ready') return <state.part {...opened} />
  return (
    <aside role="alert" className={styles.panel}>
      {loading.failed}{' '}
      <button type="button" className="link" onClick={retry}>
        {loading.retry}
      </button>
    </aside>
  )
}
