import { useState } from 'react'
import { isolateText } from '@/lib/domain/isolate-text'
import { tidyName } from '@/lib/saved-views/view-name'
import type { KeptDataset, KeptEntry } from '@/lib/user-datasets/kept-dataset'
import { announce } from '../layout/announce'
import { theKeptStore } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import { takeKept } from '../layout/take-kept'
import { localDate } from '../ui/local-date'

const editing = async () => {
  const [store, keeping, { rewrite }] = await Promise.all([
    theKeptStore(),
    import('@/lib/user-datasets/keep-dataset'),
    import('../layout/at-dataset-desk'),
  ])
  return { ...keeping, store, rewrite }
}

/** What the title of a second one gets, in each language that it has. */
async function copyMark() {
  const { MESSAGES } = await import('@/lib/i18n/words')
  return { zh: MESSAGES.zh.ownDatasets.copyMark, en: MESSAGES.en.ownDatasets.copyMark }
}

/**
 * What can be done with kept datasets, each saying what has come of it.
 *
 * @param onLand called with the dataset on whose name the focus is to land
 * @param today the reader's date, ISO
 */
export function useOwnActions(onLand: (id: string) => void, today: () => string = localDate) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
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

  return {
    said,
    removed,
    named,
    rename: (dataset: KeptDataset, to: string) =>
      act(dataset, async () => {
        const name = tidyName(to)
        onLand(dataset.id)
        if (name === '') return say(messages.notRenamed(named(dataset)))
        const { renameDataset, store, rewrite } = await editing()
        const title = { [words.locale]: name }
        const done = await renameDataset(store, dataset.id, { title, today: today(), rewrite })
        if (done === null) return say(messages.cannotRead(named(dataset)))
        say(
          done.result === 'changed'
            ? messages.changedElsewhere(named(dataset))
            : messages.renamed(named({ title })),
        )
      }),
    duplicate: (dataset: KeptDataset) =>
      act(dataset, async () => {
        const [{ duplicateDataset, store, rewrite }, mark] = await Promise.all([
          editing(),
          copyMark(),
        ])
        const how = { mark, today: today(), rewrite }
        const done = await duplicateDataset(store, dataset.id, how)
        if (done === null) return say(messages.cannotRead(named(dataset)))
        const copy = store.current()?.datasets.find(({ id }) => id === done.id)
        say(messages.duplicated(named(copy ?? dataset)))
        onLand(done.id)
      }),
    take: (dataset: KeptDataset, what: 'dataset' | 'project') =>
      act(dataset, async () => {
        const name = await takeKept(dataset.id, what)
        say(name === null ? messages.cannotRead(named(dataset)) : messages.exported(name))
      }),
    remove: (dataset: KeptDataset) =>
      act(dataset, async () => {
        const entries = await (await theKeptStore()).remove([dataset.id])
        setRemoved((all) => [...all.filter(({ kept }) => kept.id !== dataset.id), ...entries])
        // The row says it to those who see.
        setSaid('')
        announce(messages.removed(named(dataset)))
      }),
    restore: (entry: KeptEntry) =>
      act(entry.kept, async () => {
        const result = await (await theKeptStore()).put([entry])
        if (result === 'changed') return say(messages.changedElsewhere(named(entry.kept)))
        setRemoved((all) => all.filter((each) => each !== entry))
        say(messages.restored(named(entry.kept)))
        onLand(entry.kept.id)
      }),
  }
}
