import { proxyOf } from '@/components/layout/worker-desk'
import { localDate } from '@/components/ui/local-date'
import type { Checked, DeskRead } from '@/lib/user-datasets/desk/import-desk'
import { type ImportProblem, SEVERITIES } from '@/lib/user-datasets/import-problem'
import type { WrittenDataset } from '@/lib/user-datasets/kept-dataset'
import type { Mapping } from '@/lib/user-datasets/map/mapping'
import type { Mend } from '@/lib/user-datasets/mend'
import { type AskedDesk, type RunningImport, startDesk } from './start-desk'

export type SoundRead = Extract<DeskRead, { ok: true }>

/** How far an import has got. */
export interface ImportState {
  /** `stopped`: the reader called it off, and what was done stays; `lost`: the worker did not come or broke down. */
  stage: 'empty' | 'reading' | 'unread' | 'read' | 'stopped' | 'lost'
  /** Names of the files. */
  files: readonly string[]
  /** Of the reading, 0 to 1. */
  share: number
  /** Why nothing was read. */
  problems: readonly ImportProblem[]
  read: SoundRead | null
  mapping: Mapping | null
  /** What the reader did, step by step; a step is one mend, or many that were made by one press. */
  steps: readonly (readonly Mend[])[]
  /** Of the check under way, 0 to 1; null where there is none. */
  checking: number | null
  checked: Checked | null
  /** Counts the checks, so that what was asked of one can be told from the next. */
  edition: number
  /** Whether the reader has done something that would be lost. */
  isChanged: boolean
  /** Other files that came while there was something to lose. */
  waiting: readonly File[] | null
}

/** What a reader has done with files. */
type Done = Pick<ImportState, 'mapping' | 'steps' | 'isChanged'>

const EMPTY: ImportState = {
  stage: 'empty',
  files: [],
  share: 0,
  problems: [],
  read: null,
  mapping: null,
  steps: [],
  checking: null,
  checked: null,
  edition: 0,
  isChanged: false,
  waiting: null,
}

/** Between the last change of a mapping and its check, ms: typing goes on meanwhile. */
const PAUSE = 300

/**
 * The one import of a page's life, as a store: the files and what the reader made of them outlast the page that shows
 * them, and are gone with the tab.
 */
export function importSession(start: () => RunningImport = startDesk, today = localDate) {
  const listeners = new Set<() => void>()
  let state = EMPTY
  let desk: RunningImport | null = null
  let files: readonly File[] = []
  let pause: ReturnType<typeof setTimeout> | undefined

  const set = (change: Partial<ImportState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const drop = () => {
    clearTimeout(pause)
    desk?.end()
    desk = null
  }
  /** Puts the files away, with all that was made of them; a reading under way ends at once. */
  const close = () => {
    drop()
    files = []
    set({ ...EMPTY, edition: state.edition })
  }
  const lose = (from: RunningImport) => {
    if (from !== desk) return
    drop()
    set({ stage: 'lost', checking: null })
  }

  async function read(chosen: readonly File[], done: Done = EMPTY) {
    drop()
    files = chosen
    set({
      ...EMPTY,
      mapping: done.mapping,
      steps: done.steps,
      isChanged: done.isChanged,
      edition: state.edition,
      stage: 'reading',
      files: chosen.map(({ name }) => name),
    })
    const own = start()
    desk = own
    const onProgress = proxyOf((share: number) => {
      if (own === desk) set({ share })
    })
    try {
      const answer = await own.ask((asked) => asked.read([...chosen], today(), onProgress))
      if (own !== desk) return
      if (!answer.ok) return set({ stage: 'unread', problems: answer.problems })
      const guess = answer.is === 'tables' ? answer.mapping : null
      set({ stage: 'read', read: answer, mapping: done.isChanged ? done.mapping : guess })
      await check()
    } catch {
      lose(own)
    }
  }

  async function check({ isWhole }: { isWhole: boolean } = { isWhole: true }) {
    clearTimeout(pause)
    const own = desk
    if (own === null) return
    const { mapping, steps } = state
    const isCurrent = () => own === desk && mapping === state.mapping && steps === state.steps
    set({ checking: 0 })
    const onProgress = proxyOf((share: number) => {
      if (isCurrent() && state.checking !== null) set({ checking: share })
    })
    try {
      const checked = await own.ask((asked) =>
        asked.check(mapping, steps.flat(), isWhole, onProgress),
      )
      if (checked && isCurrent()) set({ checked, checking: null, edition: state.edition + 1 })
    } catch {
      lose(own)
    }
  }

  const mend = (steps: ImportState['steps']) => {
    set({ steps, isChanged: true })
    void check({ isWhole: false })
  }

  /** Asks the desk for something to show. Rejects where there is none. */
  async function ask<Answer>(question: (asked: AskedDesk) => Promise<Answer>): Promise<Answer> {
    const own = desk
    if (own === null) throw new Error('no files are open')
    try {
      return await own.ask(question)
    } catch (error) {
      lose(own)
      throw error
    }
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    current: () => state,
    /** Reads files; where there is something to lose, asks first. */
    open(chosen: readonly File[]) {
      if (state.isChanged) set({ waiting: chosen })
      else void read(chosen)
    },
    /** Whether the files that wait take the place of those here. */
    answer(isWanted: boolean) {
      const { waiting } = state
      set({ waiting: null })
      if (isWanted && waiting) void read(waiting)
    },
    close,
    /**
     * Calls off whatever the worker does, by ending it: no part of reading can be interrupted otherwise. What the reader
     * has done stays, and `retry` goes on with it; where there is nothing, nothing is left.
     */
    stop() {
      if (state.stage === 'reading' && !state.isChanged) return close()
      drop()
      set({ stage: 'stopped', checking: null })
    },
    /** After a stop or a breakdown: the same files again, and the same mapping and mends where there were some. */
    retry: () => read(files, state),
    map(mapping: Mapping) {
      // From here on what was checked is not what is there.
      set({ mapping, isChanged: true, checking: 0 })
      clearTimeout(pause)
      pause = setTimeout(() => void check(), PAUSE)
    },
    mend: (added: readonly Mend[]) => mend([...state.steps, added]),
    /** Takes back the step at a place in the list. */
    undo: (at: number) => mend(state.steps.filter((_, i) => i !== at)),
    /**
     * The dataset as it stands, to be kept. Null where holding it against the format found something that the reader has
     * not been shown before: that is in the report now.
     */
    async written(): Promise<WrittenDataset | null> {
      const { checked: before } = state
      if (!before?.isWhole) {
        await check()
        const { checked } = state
        if (!checked?.isWhole || !isAlike(before, checked)) return null
      }
      return await ask((asked) => asked.written())
    },
    ask,
  }
}

/** Whether two checks found as much. */
function isAlike(before: Checked | null, after: Checked): boolean {
  return (
    after.isDataset === before?.isDataset &&
    SEVERITIES.every((severity) => after.counts[severity] === before.counts[severity])
  )
}

export const session = importSession()
