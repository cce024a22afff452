import { useState } from 'react'
import { excerpt } from '@/lib/domain/describe-value'
import { isolateText } from '@/lib/domain/isolate-text'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import type { KeptEntry } from '@/lib/user-datasets/kept-dataset'
import { announce } from '../layout/announce'
import { theKeptStore, useKeptDatasets } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import styles from './datasets.module.css'

/** As many as one line names. */
const MOST_NAMED = 12

/** The reader's datasets, cleared all at once; the same button puts them back as long as the page is open. */
export function KeptDatasetsRow({ onFailure }: { onFailure: (sentence: string) => void }) {
  const { words } = useReading()
  const { compare, ownDatasets } = words.messages
  const messages = STORED_MESSAGES[words.locale]
  const { and, number } = words.formats
  const kept = useKeptDatasets()
  const [cleared, setCleared] = useState<readonly KeptEntry[]>([])
  const name = messages.things.datasets
  const datasets = kept?.datasets ?? []
  const isGone = datasets.length === 0

  const clear = async () => {
    try {
      const store = await theKeptStore()
      setCleared(await store.remove(datasets.map(({ id }) => id)))
      onFailure('')
      announce(messages.cleared(name))
    } catch {
      onFailure(messages.notCleared(name))
    }
  }
  const restore = async () => {
    const result = await (await theKeptStore()).put(cleared)
    if (result !== 'kept') return onFailure(messages.notRestored(name))
    onFailure('')
    announce(messages.restored(name))
  }
  const says = () => {
    const names = datasets
      .slice(0, MOST_NAMED)
      .map(({ title }) => ownDatasets.named(isolateText(excerpt(words.text(title)))))
    const rest = datasets.length - names.length
    const more = rest > 0 ? [compare.ignoredMore(number(rest))] : []
    return ownDatasets.storedCount(number(datasets.length), and([...names, ...more]))
  }

  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.stored}>
        <span>
          {kept === null
            ? messages.looking
            : !isGone
              ? says()
              : cleared.length > 0
                ? messages.cleared(name)
                : messages.nothing}
        </span>
        {(!isGone || cleared.length > 0) && (
          <button
            type="button"
            className="link"
            aria-label={isGone ? messages.undoOf(name) : messages.clearOf(name)}
            onClick={() => void (isGone ? restore() : clear())}
          >
            {isGone ? messages.undo : messages.clear}
          </button>
        )}
      </dd>
    </div>
  )
}
