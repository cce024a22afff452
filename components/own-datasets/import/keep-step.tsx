import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { KeepAnswers } from '../keep-answers'
import { useKeeper } from '../use-keeper'
import styles from './import.module.css'
import { type ImportState, session } from './import-session'
import { useImportWords } from './use-import'

/** What would be kept and what left out, and keeping it. */
export function KeepStep({ state }: { state: ImportState }) {
  const { messages, words, number } = useImportWords()
  const router = useRouter()
  const [said, setSaid] = useState('')
  const [isKeeping, setIsKeeping] = useState(false)
  const keeper = useKeeper(
    (id) => {
      session.close()
      router.push(`/${words.locale}/compare?dataset=${id}`)
    },
    { isLeaving: true },
  )
  const { checked, checking } = state
  const isReady = checked?.isDataset === true && checking === null
  const keep = async () => {
    if (isKeeping) return
    setIsKeeping(true)
    setSaid(messages.keeping)
    try {
      const written = await session.written()
      if (written) await keeper.keep({ written, from: written.about.id, views: [] }, 'ask')
      setSaid(written ? '' : messages.foundMore)
    } catch {
      setSaid(messages.failed)
    }
    setIsKeeping(false)
  }
  return (
    <section className={styles.step} aria-labelledby="keep">
      <h2 id="keep">{messages.keep}</h2>
      {checked && (
        <p>
          {checked.isDataset
            ? [
                messages.keepNow(number(checked.zones)),
                checked.rowsLeftOut > 0
                  ? messages.leftOut(number(checked.rowsLeftOut))
                  : messages.allRows,
                ...(checked.counts.question > 0
                  ? [messages.unanswered(number(checked.counts.question))]
                  : []),
              ].join(words.locale === 'zh' ? '' : ' ')
            : messages.cannotKeep}
        </p>
      )}
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.submit}
          disabled={!isReady}
          onClick={() => void keep()}
        >
          {messages.doKeep}
        </button>
        <span className={styles.aside}>{messages.keepNote}</span>
      </p>
      <div role="status">{said && <p>{said}</p>}</div>
      <KeepAnswers keeper={keeper} />
    </section>
  )
}
