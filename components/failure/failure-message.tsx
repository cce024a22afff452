'use client'

import { FAILURE_MESSAGES } from '@/lib/i18n/failure-messages'
import { type Locale, TAGS } from '@/lib/i18n/locales'
import styles from '../layout/notice-page.module.css'

/** That something went wrong, what is not lost, and the ways on. */
export function FailureMessage({ locale, onRetry }: { locale: Locale; onRetry: () => void }) {
  const failure = FAILURE_MESSAGES[locale]
  return (
    <section className={styles.message} lang={TAGS[locale]} aria-labelledby={`failure-${locale}`}>
      <h1 id={`failure-${locale}`} className="page-title">
        {failure.title}
      </h1>
      <p>{failure.text}</p>
      <ul>
        <li>
          <button type="button" className="link" onClick={onRetry}>
            {failure.retry}
          </button>
        </li>
        <li>
          {/* Loaded anew on purpose: the program that is running is the one that failed. */}
          <a href={`/${locale}`}>{failure.home}</a>
        </li>
      </ul>
    </section>
  )
}
