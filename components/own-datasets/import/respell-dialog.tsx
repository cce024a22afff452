import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { isolateText } from '@/lib/domain/isolate-text'
import styles from './import.module.css'
import { session } from './import-session'
import { useImportWords } from './use-import'

/** As many as a list of suggestions is of help with; others can be typed. */
const MOST_SUGGESTED = 300

/** Asks how a name is to be written: as another that is there, which merges the two, or otherwise. Mounted = open. */
export function RespellDialog({
  group,
  from,
  onRespell,
  onClose,
}: {
  group: string
  from: string
  onRespell: (from: string, to: string) => void
  onClose: () => void
}) {
  const { messages } = useImportWords()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(from)
  const others = useOthers(group, from)
  const id = useId()
  const to = typed.trim()
  const isThere = others.includes(to)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (to !== '' && to !== from) onRespell(from, to)
    form.current?.closest('dialog')?.close()
  }
  return (
    <Dialog title={messages.respellTitle(isolateText(from))} onClose={onClose}>
      <form ref={form} className={styles.rowForm} onSubmit={submit}>
        <p className={styles.aside}>{messages.respellLead}</p>
        <label className={styles.field}>
          <span>{messages.respellTo}</span>
          <input
            value={typed}
            list={id}
            autoComplete="off"
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ currentTarget: { value } }) => setTyped(value)}
          />
        </label>
        <datalist id={id}>
          {others.map((other) => (
            <option key={other} value={other} />
          ))}
        </datalist>
        <p role="status" className={styles.aside}>
          {isThere ? messages.respellMerges(isolateText(to)) : ''}
        </p>
        <p className={styles.actions}>
          <button type="submit" className={styles.submit}>
            {messages.doRespell}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

/** The other spellings, the commonest first. */
function useOthers(group: string, from: string): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>([])
  useEffect(() => {
    let isLatest = true
    session
      .ask((desk) => desk.spelled(group, 0, MOST_SUGGESTED))
      .then((spelled) => {
        if (isLatest) setOthers(spelled.map(({ text }) => text).filter((text) => text !== from))
      })
      .catch(() => undefined)
    return () => {
      isLatest = false
    }
  }, [group, from])
  return others
}
