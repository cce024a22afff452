import { LOCALES, type Locale, TAGS } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import masthead from '../layout/masthead.module.css'
import styles from '../layout/notice-page.module.css'
import { PAGES } from '../layout/site-pages'
import { Mark, Wordmark } from '../layout/wordmark'

/** The one page for unknown addresses, in every language at once: a static host knows no reader's language. */
export function NotFoundView() {
  return (
    <>
      <header className={`measure ${masthead.masthead}`}>
        <div className={masthead.row}>
          <a href="/" className={masthead.name}>
            <Mark size={26} />
            <Wordmark locale="zh" size={26} />
            <span className={masthead.other} lang="en">
              {wordsOf('en').messages.product.name}
            </span>
          </a>
        </div>
      </header>
      <main className={`measure ${styles.page}`}>
        {LOCALES.map((locale) => (
          <NotFoundIn key={locale} locale={locale} />
        ))}
      </main>
    </>
  )
}

function NotFoundIn({ locale }: { locale: Locale }) {
  const { nav, notFound } = wordsOf(locale).messages
  return (
    <section className={styles.message} lang={TAGS[locale]} aria-labelledby={`not-found-${locale}`}>
      <h1 id={`not-found-${locale}`} className="page-title">
        {notFound.title}
      </h1>
      <p>{notFound.text}</p>
      <ul>
        <li>
          <a href={`/${locale}`} hrefLang={TAGS[locale]}>
            {notFound.home}
          </a>
        </li>
        {PAGES.map((page) => (
          <li key={page}>
            <a href={`/${locale}/${page}`} hrefLang={TAGS[locale]}>
              {nav[page]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
