import { localDate } from '@/components/ui/local-date'
import type { Checked, DeskRead } from '@/lib/user-datasets/desk/import-desk'
import type { ImportProblem } from '@/lib/user-datasets/import-problem'
import type { Mapping } from '@/lib/user-datasets/map/mapping'
import type { Mend } from '@/lib/user-datasets/mend'
import { type AskedDesk, proxyOf, type RunningDesk, startDesk } from './start-desk'

export type SoundRead = Extract<DeskRead, { ok: true }>

/** How far an import has got. */
export interface ImportState {
  /** `lost`: the worker did not come or broke down. */
  stage: 'empty' | 'reading' | 'unread' | 'read' | 'lost'
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
export function importSession(start: () => RunningDesk = startDesk, today = localDate) {
  const listeners = new Set<() => void>()
  let state = EMPTY
  let desk: RunningDesk | null = null
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
  const lose = (from: RunningDesk) => {
    if (from !== desk) return
    drop()
    set({ stage: 'lost', checking: null })
  }

  async function read(chosen: readonly File[]) {
    drop()
    files = chosen
    set({
      ...EMPTY,
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
      set({ stage: 'read', read: answer, mapping: answer.is === 'tables' ? answer.mapping : null })
      await check()
    } catch {
      lose(own)
    }
  }

  async function check() {
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
      const checked = await own.ask((asked) => asked.check(mapping, steps.flat(), onProgress))
      if (checked && isCurrent()) set({ checked, checking: null, edition: state.edition + 1 })
    } catch {
      lose(own)
    }
  }

  const mend = (steps: ImportState['steps']) => {
    set({ steps, isChanged: true })
    void check()
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
    /** Puts the files away, with all that was made of them; a reading under way ends at once. */
    close() {
      drop()
      files = []
      set({ ...EMPTY, edition: state.edition })
    },
    /** After a breakdown: the same files again, and the same mapping and mends where there were some. */
    async retry() {
      const { mapping, steps, isChanged } = state
      await read(files)
      if (state.stage !== 'read' || !isChanged) return
      set({ mapping, steps, isChanged })
      await check()
    },
    map(mapping: Mapping) {
      // From here on what was checked is not what is there.
      set({ mapping, isChanged: true, checking: 0 })
      clearTimeout(pause)
      pause = setTimeout(() => void check(), PAUSE)
    },
    mend: (added: readonly Mend[]) => mend([...state.steps, added]),
    /** Takes back the step at a place in the list. */
    undo: (at: number) => mend(state.steps.filter((_, i) => i !== at)),
    /** Asks the desk for something to show. Rejects where there is none, or where it is gone, which the page then says. */
    async ask<Answer>(question: (desk: AskedDesk) => Promise<Answer>): Promise<Answer> {
      const own = desk
      if (own === null) throw new Error('no files are open')
      try {
        return await own.ask(question)
      } catch (error) {
        lose(own)
        throw error
      }
    },
  }
}

export const session = importSession()
