'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { LOCALES } from '@/lib/i18n/locales'
import styles from '../layout/notice-page.module.css'
import { FailureMessage } from './failure-message'

/** In place of a page that failed: in its language, or in every language where the address names none. */
export function FailurePage({ error }: { error: unknown }) {
  const path = usePathname()
  useEffect(() => console.error(error), [error])
  const own = LOCALES.filter((locale) => path.split('/')[1] === locale)
  return (
    <div className={styles.page}>
      {(own.length > 0 ? own : LOCALES).map((locale) => (
        <FailureMessage key={locale} locale={locale} onRetry={() => location.reload()} />
      ))}
    </div>
  )
}
