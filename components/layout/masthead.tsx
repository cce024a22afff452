import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { LookSwitch } from './look-switch'
import styles from './masthead.module.css'
import { HomeLink, LanguageSwitch, NavLinks } from './nav-links'
import { Mark, Wordmark } from './wordmark'

const CONTENTS = 'site-contents'

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
        <HomeLink locale={locale}>
          <Mark size={26} />
          <Wordmark locale={locale} size={26} />
          <span className={styles.other} lang={locale === 'zh' ? 'en' : 'zh-CN'}>
            {product.otherName}
          </span>
        </HomeLink>
        <nav aria-label={nav.label} className={styles.nav}>
          {/* In line where there is room; on a phone it opens from the button, with scripts or without. */}
          <div id={CONTENTS} popover="auto" className={styles.contents}>
            <NavLinks locale={locale} />
            <Switches locale={locale} />
          </div>
          <div className={styles.tools}>
            {search}
            <Switches locale={locale} />
          </div>
          <button type="button" popoverTarget={CONTENTS} className={styles.opener}>
            {nav.contents}
          </button>
        </nav>
      </div>
    </div>
  )
}

/** Language and look: among the tools, or on a phone among the contents. */
function Switches({ locale }: { locale: Locale }) {
  return (
    <div className={styles.switches}>
      <LanguageSwitch locale={locale} />
      <LookSwitch />
    </div>
  )
}
