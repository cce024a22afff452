import { type KeyboardEvent, type Ref, useId } from 'react'
import styles from './naming.module.css'

/** Asks for a name. As high as the name is long, so that all of it is seen; Enter is not part of a name, and submits. */
export function NameField({
  field,
  label,
  isLabelSeen = false,
  value,
  onChange,
}: {
  field?: Ref<HTMLTextAreaElement>
  label: string
  isLabelSeen?: boolean
  value: string
  onChange: (typed: string) => void
}) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method is composing, Enter belongs to it.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <>
      <label htmlFor={id} className={isLabelSeen ? undefined : 'visually-hidden'}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        rows={1}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </>
  )
}
