import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useReading } from '../layout/reading-context'
import { NameField } from './name-field'
import styles from './naming.module.css'

/** Asks for another name in the place of the old one. Esc lets go of the name alone, not of the dialog. */
export function RenameForm({
  name,
  onName,
  onCancel,
}: {
  name: string
  onName: (name: string) => void
  onCancel: () => void
}) {
  const { savedViews: messages } = useReading().words.messages
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(name)
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
      <NameField field={field} label={messages.newName} value={typed} onChange={setTyped} />
      <button type="submit" className="link">
        {messages.keepName}
      </button>
      <button type="button" className="link" onClick={onCancel}>
        {messages.cancel}
      </button>
    </form>
  )
}
