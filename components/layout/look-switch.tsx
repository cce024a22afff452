'use client'

import { useSyncExternalStore } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { chooseLook, currentLook, subscribeLook } from './look'
import styles from './masthead.module.css'

/** Names the look one press away. Works only with scripts, so it appears only with them. */
export function LookSwitch({ locale }: { locale: Locale }) {
  const { nav } = wordsOf(locale).messages
  const look = useSyncExternalStore(subscribeLook, currentLook, () => 'light' as const)
  const other = look === 'dark' ? 'light' : 'dark'
  return (
    <button type="button" className={styles.tool} data-scripted onClick={() => chooseLook(other)}>
      {nav[other]}
    </button>
  )
}
