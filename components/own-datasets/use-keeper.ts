import { useState } from 'react'
import type { DatasetId } from '@/lib/domain/dataset'
import { isolateText } from '@/lib/domain/isolate-text'
import { mergeViews } from '@/lib/saved-views/edit-saved-views'
import type { SavedView } from '@/lib/saved-views/saved-view'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import type { Keeping } from '@/lib/user-datasets/keep-dataset'
import type { KeptDataset, WrittenDataset } from '@/lib/user-datasets/kept-dataset'
import { theKeptStore } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import { localDate } from '../ui/local-date'

/** What is to be kept: a dataset, and what came with it. */
interface Brought {
  written: WrittenDataset
  /** The id that its views call it by. */
  from: DatasetId
  views: readonly SavedView[]
}

/** A dataset whose id is taken: what is kept of it, and what is to be kept. */
interface Asked {
  before: KeptDataset
  brought: Brought
}

/** Where the keeping of a dataset has got to. */
export interface Keeper {
  /** In one sentence or more; empty before anything was kept. */
  said: string
  say: (sentence: string) => void
  /** What is kept under its id, where the reader has to say what to do. */
  asked: KeptDataset | null
  keep: (brought: Brought, how: 'ask' | 'replace' | 'beside') => Promise<void>
  onAnswer: (how: 'replace' | 'beside' | null) => Promise<void>
  /** Goes on to a dataset that the browser did not keep, once the reader has been told; null where there is none. */
  onGoOn: (() => void) | null
}

/**
 * Keeps a reader's dataset with its views, and asks where its id is taken.
 *
 * @param onKept called with the id under which it is kept
 * @param isLeaving whether that leads away from what is said here: that the browser did not keep it is then said first
 */
export function useKeeper(
  onKept: (id: DatasetId) => void,
  { isLeaving = false, today = localDate }: { isLeaving?: boolean; today?: () => string } = {},
): Keeper {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const { number } = words.formats
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [held, setHeld] = useState<DatasetId | null>(null)

  const keep: Keeper['keep'] = async (brought, how) => {
    setAsked(null)
    setHeld(null)
    const { written, from, views } = brought
    const [store, { keepDataset }, { viewsOf }, { rewrite }] = await Promise.all([
      theKeptStore(),
      import('@/lib/user-datasets/keep-dataset'),
      import('@/lib/user-datasets/views-of'),
      import('../layout/at-dataset-desk'),
    ])
    const keeping = await keepDataset(store, written, { today: today(), how, rewrite })
    if (keeping.result === 'asks') {
      setAsked({ before: keeping.before, brought })
      return setSaid('')
    }
    const name = messages.named(isolateText(words.text(written.about.title)))
    const added = keeping.result === 'changed' ? 0 : takeViews(viewsOf(views, from, keeping.id))
    setSaid(
      [
        messages[SAID[keeping.result]](name),
        ...(added > 0 ? [messages.viewsKept(number(added))] : []),
      ].join(' '),
    )
    if (keeping.result === 'held' && isLeaving) setHeld(keeping.id)
    else if (keeping.result !== 'changed') onKept(keeping.id)
  }

  return {
    said,
    say(sentence) {
      setAsked(null)
      setHeld(null)
      setSaid(sentence)
    },
    asked: asked?.before ?? null,
    keep,
    async onAnswer(how) {
      setAsked(null)
      if (asked && how) await keep(asked.brought, how)
    },
    onGoOn: held === null ? null : () => onKept(held),
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
