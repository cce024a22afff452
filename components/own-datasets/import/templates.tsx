import { useState } from 'react'
import { localDate } from '@/components/ui/local-date'
import { LANGUAGES, type Language } from '@/lib/domain/text'
import { download } from '@/lib/export/download'
import { isZipDay } from '@/lib/export/zip-time'
import { NOT_IN_SHEETS } from '@/lib/user-datasets/template/not-in-sheets'
import styles from './import.module.css'
import { useImportWords } from './use-import'

const KINDS = ['XLSX', 'CSV'] as const

/** Tables to fill in, in both forms and languages. */
export function Templates() {
  const { messages, words, locale } = useImportWords()
  const [failure, setFailure] = useState('')
  const take = async (kind: (typeof KINDS)[number], language: Language) => {
    try {
      const { csvTemplate, workbookTemplate } = await import(
        '@/lib/user-datasets/template/make-template'
      )
      download(await (kind === 'XLSX' ? workbookTemplate(language) : csvTemplate(language)))
      setFailure('')
    } catch {
      const { actions, ownDatasets } = words.messages
      setFailure(isZipDay(localDate()) ? ownDatasets.lost : actions.failed + actions.clockWrong)
    }
  }
  return (
    <section className={styles.step} aria-labelledby="templates">
      <h2 id="templates">{messages.templates}</h2>
      <p className={styles.aside}>{messages.templateNote}</p>
      <p className={styles.actions}>
        {KINDS.flatMap((kind) =>
          LANGUAGES.map((language) => (
            <button
              key={`${kind} ${language}`}
              type="button"
              className="link"
              onClick={() => void take(kind, language)}
            >
              {messages.template(kind, messages.languages[language])}
            </button>
          )),
        )}
      </p>
      {failure && <p role="alert">{failure}</p>}
      <details className={styles.notHeld}>
        <summary>{messages.notInSheets}</summary>
        <ul className={styles.limits}>
          {NOT_IN_SHEETS.map(({ words: said }) => (
            <li key={said.en}>{said[locale]}</li>
          ))}
        </ul>
        <p className={styles.aside}>{messages.notInSheetsNote}</p>
      </details>
    </section>
  )
}
