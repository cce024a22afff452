import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import { useReading } from '../layout/reading-context'
import styles from './datasets.module.css'
import type { StoredThing } from './stored-keys'

/** One thing that is stored. Its button clears, and then takes that back: it stays one, so that the focus is not lost. */
export function StoredRow({
  thing,
  stored,
  cleared,
  onClear,
  onRestore,
}: {
  thing: StoredThing
  stored: string | undefined
  /** What was stored until it was cleared here. */
  cleared: string | undefined
  onClear: (thing: StoredThing, stored: string) => void
  onRestore: (thing: StoredThing, cleared: string) => void
}) {
  const { words } = useReading()
  const messages = STORED_MESSAGES[words.locale]
  const name = thing.name(words)
  const isGone = stored === undefined
  const value = stored ?? cleared
  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.stored}>
        <span>
          {!isGone
            ? thing.says(stored, words)
            : value === undefined
              ? messages.nothing
              : messages.cleared(name)}
        </span>
        {value !== undefined && (
          <button
            type="button"
            className="link"
            aria-label={isGone ? messages.undoOf(name) : messages.clearOf(name)}
            onClick={() => (isGone ? onRestore(thing, value) : onClear(thing, value))}
          >
            {isGone ? messages.undo : messages.clear}
          </button>
        )}
      </dd>
    </div>
  )
}
