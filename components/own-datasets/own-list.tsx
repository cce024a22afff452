import { useState } from 'react'
import type { KeptState } from '@/lib/user-datasets/store/kept-store'
import { useReading } from '../layout/reading-context'
import { RemovedRow } from '../ui/removed-row'
import { RenameForm } from '../ui/rename-form'
import styles from './own-datasets.module.css'
import { OwnRow } from './own-row'
import { useOwnActions } from './use-own-actions'

/** The datasets kept in this browser: each opens, takes another name, is doubled, leaves as a file, goes and comes back. */
export function OwnList({
  kept,
  landing,
  onLand,
}: {
  kept: KeptState
  /** The dataset on whose name the focus lands. */
  landing: string | null
  onLand: (id: string) => void
}) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const { said, removed, named, rename, duplicate, take, remove, restore } = useOwnActions(onLand)
  const [renaming, setRenaming] = useState<string | null>(null)
  const gone = removed.filter((entry) => !kept.datasets.some(({ id }) => id === entry.kept.id))
  return (
    <>
      {kept.datasets.length + gone.length > 0 && (
        <ul className={styles.list} aria-label={messages.list}>
          {kept.datasets.map((dataset) => (
            <li key={dataset.id}>
              {renaming === dataset.id ? (
                <RenameForm
                  name={words.text(dataset.title)}
                  onName={(name) => {
                    setRenaming(null)
                    void rename(dataset, name)
                  }}
                  onCancel={() => {
                    setRenaming(null)
                    onLand(dataset.id)
                  }}
                />
              ) : (
                <OwnRow
                  dataset={dataset}
                  isHeld={kept.held.has(dataset.id)}
                  isLanding={landing === dataset.id}
                  onRename={() => setRenaming(dataset.id)}
                  onDuplicate={() => void duplicate(dataset)}
                  onTake={(what) => void take(dataset, what)}
                  onRemove={() => void remove(dataset)}
                />
              )}
            </li>
          ))}
          {gone.map((entry) => (
            <li key={entry.kept.id}>
              <RemovedRow
                said={messages.removed(named(entry.kept))}
                undoOf={messages.undoOf(named(entry.kept))}
                onUndo={() => void restore(entry)}
              />
            </li>
          ))}
        </ul>
      )}
      {said && <p className={styles.said}>{said}</p>}
    </>
  )
}
