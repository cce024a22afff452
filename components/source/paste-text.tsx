import { useId, useState } from 'react'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import type { Words } from '@/lib/i18n/words'
import styles from './own-copy.module.css'

/** A field for the text of a document, for whom it is nearer at hand than a file. */
export function PasteText({ onOpen, words }: { onOpen: (text: string) => void; words: Words }) {
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const [text, setText] = useState('')
  const id = useId()
  return (
    <details className={styles.paste}>
      <summary>{ownCopy.paste}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onOpen(text)
        }}
      >
        <label htmlFor={id}>{ownCopy.pasted}</label>
        <textarea
          id={id}
          rows={6}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.button}>
          {ownCopy.check}
        </button>
      </form>
    </details>
  )
}
