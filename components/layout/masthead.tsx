import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { LookSwitch } from './look-switch'
import styles from './masthead.module.css'
import { LanguageSwitch, NavLinks } from './nav-links'
import { Mark, Wordmark } from './wordmark'

export function Masthead({
  locale,
  search,
}: {
  locale: Locale
  /** What opens the search, among the tools. */
  search: ReactNode
}) {
  const { nav, product } = wordsOf(locale).messages
  return (
    <div className={`measure ${styles.masthead}`}>
      <a href="#content" className={styles.skip}>
        {nav.skip}
      </a>
      <div className={styles.row}>
        <Link href={`/${locale}`} prefetch={false} className={styles.name}>
          <Mark size={26} />
          <Wordmark locale={locale} size={26} />
          <span className={styles.other} lang={locale === 'zh' ? 'en' : 'zh-CN'}>
            {product.otherName}
          </span>
        </Link>
        <nav aria-label={nav.label} className={styles.nav}>
          <NavLinks locale={locale} />
          <div className={styles.tools}>
            {search}
            <LanguageSwitch locale={locale} />
            <LookSwitch locale={locale} />
          </div>
        </nav>
      </div>
    </div>
  )
}
