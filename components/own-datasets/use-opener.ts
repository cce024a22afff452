import { useState } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { isolateText } from '@/lib/domain/isolate-text'
import { mergeViews } from '@/lib/saved-views/edit-saved-views'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import type { Keeping } from '@/lib/user-datasets/keep-dataset'
import type { KeptDataset } from '@/lib/user-datasets/kept-dataset'
import { theKeptStore } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import { localDate } from '../ui/local-date'
import { readFiles } from './read-files'

/** A dataset whose id is taken: what is kept of it, and what the file has. */
interface Asked {
  before: KeptDataset
  dataset: Dataset
  views: readonly SavedView[]
}

/** Where the opening of a file has got to. */
export interface Opener {
  /** In one sentence or more; empty before anything was opened. */
  said: string
  /** Problems of the file, and how to say how many there are. */
  faults: { file: string; problems: readonly FileProblem[]; said: string } | null
  /** Whether the reader has to say what to do. */
  asked: KeptDataset | null
  onFiles: (files: readonly File[]) => Promise<void>
  onAnswer: (how: 'replace' | 'beside' | null) => Promise<void>
}

/**
 * Opens a reader's file and keeps what is in it.
 *
 * @param onKept called with the id under which it is kept
 */
export function useOpener(onKept: (id: string) => void, today: () => string = localDate): Opener {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const { number } = words.formats
  const [said, setSaid] = useState('')
  const [faults, setFaults] = useState<Opener['faults']>(null)
  const [asked, setAsked] = useState<Asked | null>(null)

  const keep = async (
    dataset: Dataset,
    views: readonly SavedView[],
    how: 'ask' | 'replace' | 'beside',
  ) => {
    const [store, { keepDataset }, { viewsOf }] = await Promise.all([
      theKeptStore(),
      import('@/lib/user-datasets/keep-dataset'),
      import('@/lib/user-datasets/project-file'),
    ])
    const keeping = await keepDataset(store, dataset, { today: today(), how })
    if (keeping.result === 'asks') {
      setAsked({ before: keeping.before, dataset, views })
      return setSaid('')
    }
    const name = messages.named(isolateText(words.text(dataset.title)))
    const added =
      keeping.result === 'changed' ? 0 : takeViews(viewsOf(views, dataset.id, keeping.id))
    setSaid(
      [
        messages[SAID[keeping.result]](name),
        ...(added > 0 ? [messages.viewsKept(number(added))] : []),
      ].join(' '),
    )
    if (keeping.result !== 'changed') onKept(keeping.id)
  }

  return {
    said,
    faults,
    asked: asked?.before ?? null,
    async onFiles(files) {
      const name = isolateText(files[0]?.name ?? '')
      setAsked(null)
      setFaults(null)
      setSaid(messages.reading(name))
      const read = await readFiles(files)
      if (typeof read === 'string')
        return setSaid(read === 'manyFiles' ? messages.manyFiles : messages[read](name))
      setSaid('')
      const { problems } = read
      if (problems.length > 0)
        setFaults({
          file: files[0]?.name ?? '',
          problems,
          said: read.ok
            ? messages.viewProblems(number(problems.length))
            : messages.problems(name, number(problems.length)),
        })
      if (read.ok) await keep(read.dataset, read.views, 'ask').catch(() => setSaid(messages.lost))
    },
    async onAnswer(how) {
      setAsked(null)
      if (asked && how) await keep(asked.dataset, asked.views, how)
    },
  }
}

const SAID = {
  kept: 'kept',
  held: 'heldNow',
  changed: 'changedElsewhere',
  there: 'alreadyKept',
} as const satisfies Record<Exclude<Keeping['result'], 'asks'>, string>

/** Takes views in among those saved; how many were not there yet. */
function takeViews(views: readonly SavedView[]): number {
  const before = savedViews.current().views.length
  return savedViews.change((all) => mergeViews(all, views)).views.length - before
}
