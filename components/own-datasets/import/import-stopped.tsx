import { isolateText } from '@/lib/domain/isolate-text'
import styles from './import.module.css'
import type { ImportState } from './import-session'
import { session } from './import-session'
import { useImportWords } from './use-import'

/** Why nothing is read: what is wrong with the files, that the worker did not come, or that the reader stopped it. */
export function ImportStopped({ state }: { state: ImportState }) {
  const { messages, and, locale } = useImportWords()
  if (state.stage === 'lost' || state.stage === 'stopped')
    return (
      <section role="alert" className={styles.ask}>
        <p>{state.stage === 'lost' ? messages.lost : messages.stopped}</p>
        {state.stage === 'lost' && <p className={styles.aside}>{messages.lostNote}</p>}
        <p className={styles.actions}>
          <button type="button" className="link" onClick={() => void session.retry()}>
            {state.stage === 'lost' ? messages.retry : messages.goOn}
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
