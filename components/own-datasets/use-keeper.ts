import { useState } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { isolateText } from '@/lib/domain/isolate-text'
import { mergeViews } from '@/lib/saved-views/edit-saved-views'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import type { Keeping } from '@/lib/user-datasets/keep-dataset'
import type { KeptDataset } from '@/lib/user-datasets/kept-dataset'
import { theKeptStore } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import { localDate } from '../ui/local-date'

/** A dataset whose id is taken: what is kept of it, and what is to be kept. */
interface Asked {
  before: KeptDataset
  dataset: Dataset
  views: readonly SavedView[]
}

/** Where the keeping of a dataset has got to. */
export interface Keeper {
  /** In one sentence or more; empty before anything was kept. */
  said: string
  say: (sentence: string) => void
  /** What is kept under its id, where the reader has to say what to do. */
  asked: KeptDataset | null
  keep: (
    dataset: Dataset,
    views: readonly SavedView[],
    how: 'ask' | 'replace' | 'beside',
  ) => Promise<void>
  onAnswer: (how: 'replace' | 'beside' | null) => Promise<void>
}

/**
 * Keeps a reader's dataset with its views, and asks where its id is taken.
 *
 * @param onKept called with the id under which it is kept
 */
export function useKeeper(onKept: (id: string) => void, today: () => string = localDate): Keeper {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const { number } = words.formats
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)

  const keep: Keeper['keep'] = async (dataset, views, how) => {
    setAsked(null)
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
    say(sentence) {
      setAsked(null)
      setSaid(sentence)
    },
    asked: asked?.before ?? null,
    keep,
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
