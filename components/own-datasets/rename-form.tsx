import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useReading } from '../layout/reading-context'
import styles from './own-datasets.module.css'

/** Asks for another name in the place of the old one. Esc lets go of it. */
export function RenameForm({
  name,
  onName,
  onCancel,
}: {
  name: string
  onName: (name: string) => void
  onCancel: () => void
}) {
  const { ownDatasets: messages, savedViews } = useReading().words.messages
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(name)
  const id = useId()
  useLayoutEffect(() => field.current?.select(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onName(typed)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, Esc belongs to it.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Esc, wherever in the form it is pressed
    <form className={styles.renaming} onSubmit={submit} onKeyDown={onKeyDown}>
      <label htmlFor={id}>{messages.newName}</label>
      <input
        ref={field}
        id={id}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" className="link">
        {messages.keepName}
      </button>
      <button type="button" className="link" onClick={onCancel}>
        {savedViews.cancel}
      </button>
    </form>
  )
}
