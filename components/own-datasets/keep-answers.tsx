import { isolateText } from '@/lib/domain/isolate-text'
import { useReading } from '../layout/reading-context'
import styles from './own-datasets.module.css'
import type { Keeper } from './use-keeper'

/** What has become of a dataset that was to be kept, and what to answer where its id is taken. */
export function KeepAnswers({ keeper }: { keeper: Keeper }) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const { said, asked, onAnswer, onGoOn } = keeper
  const answers = [
    ['replace', messages.replace],
    ['beside', messages.beside],
    [null, messages.cancel],
  ] as const
  return (
    <>
      <div role="status">
        {said && <p className={styles.said}>{said}</p>}
        {asked && (
          <p className={styles.said}>
            {messages.asks(
              messages.named(isolateText(words.text(asked.title))),
              asked.version,
              words.formats.date(asked.changedOn),
            )}
          </p>
        )}
      </div>
      {onGoOn && (
        <p className={styles.actions}>
          <button type="button" className="link" onClick={onGoOn}>
            {messages.goOn}
          </button>
        </p>
      )}
      {asked && (
        <p className={styles.actions}>
          {answers.map(([how, answer]) => (
            <button key={answer} type="button" className="link" onClick={() => void onAnswer(how)}>
              {answer}
            </button>
          ))}
        </p>
      )}
    </>
  )
}
