import { type DragEvent, type RefObject, useState } from 'react'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import type { Words } from '@/lib/i18n/words'
import { useIsHydrating } from '../ui/use-is-hydrating'
import styles from './own-copy.module.css'
import { PasteText } from './paste-text'

/** Asks for a file or its text: by choosing, dropping or pasting. */
export function CopyOpener({
  chooser,
  isOther,
  onOpen,
  words,
}: {
  /** The file chooser, for whoever has to give it the focus. */
  chooser: RefObject<HTMLInputElement | null>
  /** Whether a copy is open already. */
  isOther: boolean
  onOpen: (given: File | string) => void
  words: Words
}) {
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const isHydrating = useIsHydrating()
  const [isOver, setIsOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const given = event.dataTransfer.files[0] ?? event.dataTransfer.getData('text/plain')
    if (given) onOpen(given)
  }
  return (
    <div className="no-print">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the chooser within is the one for all */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={onDragOver}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <p>
          <label className={styles.choose}>
            <input
              ref={chooser}
              type="file"
              // Until the page answers, a choice would be lost without a word.
              disabled={isHydrating}
              className="visually-hidden"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? []
                // Emptied, so that the same file can be chosen again once it was changed.
                event.currentTarget.value = ''
                if (file) onOpen(file)
              }}
            />
            {isOther ? ownCopy.chooseOther : ownCopy.choose}
          </label>{' '}
          {isOver ? ownCopy.dropNow : ownCopy.drop}
        </p>
        <p className={styles.note}>{ownCopy.accepted}</p>
      </div>
      <PasteText onOpen={onOpen} words={words} />
    </div>
  )
}
