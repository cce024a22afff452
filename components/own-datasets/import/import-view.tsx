'use client'

import { useIsHydrating } from '@/components/ui/use-is-hydrating'
import { LIMIT_WORDS } from '@/lib/user-datasets/limits'
import styles from './import.module.css'
import { ImportSteps } from './import-steps'
import { useImportWords } from './use-import'

/** The page on which a reader's tables become a dataset. Without scripts it says what would be read. */
export function ImportView() {
  const { messages, locale } = useImportWords()
  const isHydrating = useIsHydrating()
  const limits = (
    <section className={styles.step} aria-labelledby="limits">
      <h2 id="limits">{messages.limits}</h2>
      <ul className={styles.limits}>
        {LIMIT_WORDS.map((limit) => (
          <li key={limit.en}>{limit[locale]}</li>
        ))}
      </ul>
    </section>
  )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className="page-title">{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
      </header>
      {isHydrating ? (
        <>
          <p className={styles.aside}>{messages.unscripted}</p>
          {limits}
        </>
      ) : (
        <ImportSteps limits={limits} />
      )}
    </div>
  )
}
