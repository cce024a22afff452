import { useState } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import { MESSAGES } from '@/lib/i18n/locales'
import { tidyName } from '@/lib/saved-views/view-name'
import type { KeptDataset, KeptEntry } from '@/lib/user-datasets/kept-dataset'
import type { KeptState } from '@/lib/user-datasets/store/kept-store'
import { announce } from '../layout/announce'
import { theKeptStore } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import { localDate } from '../ui/local-date'
import styles from './own-datasets.module.css'
import { OwnRow } from './own-row'
import { RemovedRow } from './removed-row'
import { RenameForm } from './rename-form'
import { takeDataset } from './take-dataset'

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
  const [renaming, setRenaming] = useState<string | null>(null)
  /** What was removed here, and can be put back as long as the page is open. */
  const [removed, setRemoved] = useState<readonly KeptEntry[]>([])
  const [said, setSaid] = useState('')
  const named = ({ title }: Pick<KeptDataset, 'title'>) =>
    messages.named(isolateText(words.text(title)))
  const say = (sentence: string) => {
    setSaid(sentence)
    announce(sentence)
  }
  /** Does something to a dataset; where that fails, everything is as it was, and it is said. */
  const act = async (dataset: KeptDataset, action: () => Promise<void>) => {
    try {
      await action()
    } catch {
      say(messages.failed(named(dataset)))
    }
  }

  const rename = (dataset: KeptDataset, to: string) =>
    act(dataset, async () => {
      const name = tidyName(to)
      setRenaming(null)
      onLand(dataset.id)
      if (name === '') return say(messages.notRenamed(named(dataset)))
      const [store, { renameDataset }] = await Promise.all([theKeptStore(), editing()])
      const title = { [words.locale]: name }
      const done = await renameDataset(store, dataset.id, { title, today: localDate() })
      if (done === null) return say(messages.cannotRead(named(dataset)))
      say(
        done.result === 'changed'
          ? messages.changedElsewhere(named(dataset))
          : messages.renamed(named({ title })),
      )
    })
  const duplicate = (dataset: KeptDataset) =>
    act(dataset, async () => {
      const [store, { duplicateDataset }] = await Promise.all([theKeptStore(), editing()])
      const done = await duplicateDataset(store, dataset.id, {
        mark: COPY_MARK,
        today: localDate(),
      })
      if (done === null) return say(messages.cannotRead(named(dataset)))
      const copy = store.current()?.datasets.find(({ id }) => id === done.id)
      say(messages.duplicated(named(copy ?? dataset)))
      onLand(done.id)
    })
  const take = (dataset: KeptDataset, what: 'dataset' | 'project') =>
    act(dataset, async () => {
      const name = await takeDataset(dataset, what)
      say(name === null ? messages.cannotRead(named(dataset)) : messages.exported(name))
    })
  const remove = (dataset: KeptDataset) =>
    act(dataset, async () => {
      const entries = await (await theKeptStore()).remove([dataset.id])
      setRemoved([...removed.filter(({ kept: { id } }) => id !== dataset.id), ...entries])
      // The row says it to those who see.
      setSaid('')
      announce(messages.removed(named(dataset)))
    })
  const restore = (entry: KeptEntry) =>
    act(entry.kept, async () => {
      const result = await (await theKeptStore()).put([entry])
      if (result === 'changed') return say(messages.changedElsewhere(named(entry.kept)))
      setRemoved(removed.filter((each) => each !== entry))
      say(messages.restored(named(entry.kept)))
      onLand(entry.kept.id)
    })

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
                  onName={(name) => void rename(dataset, name)}
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
              <RemovedRow name={named(entry.kept)} onUndo={() => void restore(entry)} />
            </li>
          ))}
        </ul>
      )}
      {said && <p className={styles.said}>{said}</p>}
    </>
  )
}

/** What the title of a second one gets, in each language that it has. */
const COPY_MARK = {
  zh: MESSAGES.zh.ownDatasets.copyMark,
  en: MESSAGES.en.ownDatasets.copyMark,
}

const editing = () => import('@/lib/user-datasets/keep-dataset')
