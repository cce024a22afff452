'use client'

import { useSyncExternalStore } from 'react'
import { chooseLook, currentLook, subscribeLook } from './look'
import styles from './masthead.module.css'
import { useReading } from './reading-context'

/** Names the look one press away. Works only with scripts, so it appears only with them. */
export function LookSwitch() {
  const { nav } = useReading().words.messages
  const look = useSyncExternalStore(subscribeLook, currentLook, () => 'light' as const)
  const other = look === 'dark' ? 'light' : 'dark'
  return (
    <button type="button" className={styles.tool} data-scripted onClick={() => chooseLook(other)}>
      {nav[other]}
    </button>
  )
}
