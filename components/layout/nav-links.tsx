'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { MouseEvent, ReactNode } from 'react'
import { type Locale, otherLocale, TAGS } from '@/lib/i18n/locales'
import { pageHref } from '../filters/dataset-param'
import styles from './masthead.module.css'
import { useReading } from './reading-context'
import { MASTHEAD_PAGES } from './site-pages'

export function NavLinks({ locale }: { locale: Locale }) {
  const { asked, words } = useReading()
  const { nav } = words.messages
  const path = usePathname()
  return (
    <ul className={styles.pages}>
      {MASTHEAD_PAGES.map((page) => (
        <li key={page}>
          <Link
            href={pageHref(locale, page, { id: asked })}
            prefetch={false}
            className={styles.page}
            aria-current={path === `/${locale}/${page}` ? 'page' : undefined}
            onClick={closeContents}
          >
            {nav[page]}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The name of the product, which leads to the start. */
export function HomeLink({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { asked } = useReading()
  return (
    <Link href={pageHref(locale, 'home', { id: asked })} prefetch={false} className={styles.name}>
      {children}
    </Link>
  )
}

/** What opened over the page on a phone does not stay over the next one. */
function closeContents({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()
}

/** The same page and view in the other language. */
export function LanguageSwitch({ locale }: { locale: Locale }) {
  const { nav } = useReading().words.messages
  const path = usePathname()
  const other = otherLocale(locale)
  return (
    <a
      className={styles.tool}
      href={path.replace(`/${locale}`, `/${other}`)}
      hrefLang={TAGS[other]}
      lang={TAGS[other]}
      // LanguageScript adds the query at the press, so that the static page need not know it.
      data-locale={other}
    >
      {nav.otherLanguage}
    </a>
  )
}
