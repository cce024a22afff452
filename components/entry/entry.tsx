import { LOCALES, TAGS } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import { Mark } from '../layout/wordmark'
import styles from './entry.module.css'
import { LanguageRedirect } from './language-redirect'

/** The door: goes on in the reader's language, or lets them choose where scripts are off. */
export function Entry() {
  return (
    <main className={`measure ${styles.entry}`}>
      <LanguageRedirect />
      <Mark size={40} />
      <ul className={styles.languages}>
        {LOCALES.map((locale) => {
          const { name, tagline } = MESSAGES[locale].product
          return (
            <li key={locale} lang={TAGS[locale]}>
              <a href={`/${locale}`} hrefLang={TAGS[locale]}>
                {name}
              </a>
              <p>{tagline}</p>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
