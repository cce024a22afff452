import { useReading } from '../layout/reading-context'
import styles from './own-datasets.module.css'
import { ReadBuiltIn } from './read-built-in'

/** That a part of the program did not come. */
export function LostDataset() {
  const { ownDatasets: messages } = useReading().words.messages
  return (
    <section className={styles.gate} aria-labelledby="lost-dataset">
      <h1 id="lost-dataset" className="page-title">
        {messages.lostTitle}
      </h1>
      <p>{messages.lost}</p>
      <p>
        <button type="button" className="link" onClick={() => location.reload()}>
          {messages.retry}
        </button>
      </p>
      <ReadBuiltIn />
    </section>
  )
}
