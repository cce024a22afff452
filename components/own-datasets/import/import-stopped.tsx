import { isolateText } from '@/lib/domain/isolate-text'
import styles from './import.module.css'
import type { ImportState } from './import-session'
import { session } from './import-session'
import { useImportWords } from './use-import'

/** Why nothing was read: what is wrong with the files, or that the worker did not come. */
export function ImportStopped({ state }: { state: ImportState }) {
  const { messages, and, locale } = useImportWords()
  if (state.stage === 'lost')
    return (
      <section role="alert" className={styles.ask}>
        <p>{messages.lost}</p>
        <p className={styles.aside}>{messages.lostNote}</p>
        <p className={styles.actions}>
          <button type="button" className="link" onClick={() => void session.retry()}>
            {messages.retry}
          </button>
          <button type="button" className="link" onClick={() => session.close()}>
            {messages.otherFiles}
          </button>
        </p>
      </section>
    )
  return (
    <section role="alert" className={styles.ask}>
      <p>{messages.unread(and(state.files.map((file) => isolateText(file))))}</p>
      {state.problems.map((problem) => (
        <dl key={`${problem.code} ${problem.place.file}`} className={styles.fault}>
          <dt>{messages.file}</dt>
          <dd>
            <bdi>{problem.place.file}</bdi>
          </dd>
          <dt>{messages.wanted}</dt>
          <dd>{problem.wanted[locale]}</dd>
          <dt>{messages.got}</dt>
          <dd>{problem.got[locale]}</dd>
          <dt>{messages.remedy}</dt>
          <dd>{problem.remedy[locale]}</dd>
        </dl>
      ))}
    </section>
  )
}
