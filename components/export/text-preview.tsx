import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { useCopy } from '../ui/use-copy'
import styles from './export-dialog.module.css'
import type { Making } from './use-making'

/** A file that is text, whole, and a way to take the text without a file. */
export function TextPreview({ making, words }: { making: Making; words: Words }) {
  const { exports: messages, evidence } = words.messages
  const { state, copy } = useCopy()
  const text =
    making.is === 'made' && typeof making.file.content === 'string' ? making.file.content : ''
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <pre className={styles.text} lang={TAGS[words.locale]} tabIndex={0}>
        {text}
      </pre>
      <p>
        <button
          type="button"
          className="link"
          aria-disabled={text === ''}
          onClick={() => text !== '' && void copy(text)}
        >
          {state === 'copied' ? messages.textCopied : messages.copyText}
        </button>{' '}
        <span role="status">{state === 'refused' ? evidence.copyFailed : ''}</span>
      </p>
    </>
  )
}
