import { type FormEvent, useId, useState } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { isolateText } from '@/lib/domain/isolate-text'
import { tidyName } from '@/lib/saved-views/view-name'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import type { Matches } from '@/lib/user-datasets/keep-apart'
import type { KeptDataset } from '@/lib/user-datasets/kept-dataset'
import { type LikeSource, likeSources } from '@/lib/user-datasets/like-sources'
import { announce } from '../layout/announce'
import { theKeptStore } from '../layout/kept-datasets'
import { useOpenedDataset } from '../layout/opened-dataset'
import { useReading } from '../layout/reading-context'
import { Dialog } from '../ui/dialog'
import { localDate } from '../ui/local-date'
import { MatchTable } from './match-table'
import styles from './own-datasets.module.css'
import { ProblemTable } from './problem-table'
import { SharedSources } from './shared-sources'

/** Makes one dataset of two: which two, what it is called, and which of their themes and numbers are the same. */
export function MergeDialog({
  datasets,
  onMerged,
  onClose,
}: {
  datasets: readonly KeptDataset[]
  onMerged: (id: string) => void
  onClose: () => void
}) {
  const { builtIn, words } = useReading()
  const { ownDatasets: messages } = words.messages
  const choices = [builtIn, ...datasets]
  const [firstId, setFirstId] = useState(builtIn.id)
  const [secondId, setSecondId] = useState(datasets[0]?.id ?? '')
  const first = useDataset(firstId)
  const second = useDataset(secondId)
  const [typed, setTyped] = useState<string | null>(null)
  const [matches, setMatches] = useState<Pick<Matches, 'themes' | 'indicators'>>(NO_MATCHES)
  /** The reader’s own choice of documents; null where they are as suggested. */
  const [sources, setSources] = useState<Matches['sources'] | null>(null)
  const [isMerging, setIsMerging] = useState(false)
  const [isLost, setIsLost] = useState(false)
  const [problems, setProblems] = useState<readonly FileProblem[]>([])
  const field = useId()
  const nameOf = (dataset: Dataset) => words.text(dataset.title)
  const suggested = first && second ? messages.mergedName(nameOf(first), nameOf(second)) : ''
  const shared = first && second ? likeSources(first, second) : []
  const joined = sources ?? sameSources(shared)
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id)
    setMatches(NO_MATCHES)
    setSources(null)
    setProblems([])
  }

  const merge = async (event: FormEvent) => {
    event.preventDefault()
    if (!first || !second || isMerging) return
    setIsMerging(true)
    setIsLost(false)
    try {
      await mergeThem(first, second)
    } catch {
      setIsLost(true)
    }
    setIsMerging(false)
  }
  const mergeThem = async (first: Dataset, second: Dataset) => {
    const [store, { keepDataset }, { atDatasetDesk, rewrite }] = await Promise.all([
      theKeptStore(),
      import('@/lib/user-datasets/keep-dataset'),
      import('../layout/at-dataset-desk'),
    ])
    const title = tidyName(typed ?? '') || suggested
    const today = localDate()
    const [one, other] = await Promise.all([textOf(first), textOf(second)])
    const merging = { ...matches, sources: joined, title: { [words.locale]: title }, today }
    const merged = await atDatasetDesk((desk) => desk.merge(one, other, merging))
    if (!merged.ok) return setProblems(merged.problems)
    const kept = await keepDataset(store, merged.written, { today, rewrite, how: 'beside' })
    announce(messages.mergedNow(messages.named(isolateText(title))))
    onClose()
    onMerged(kept.id)
  }

  return (
    <Dialog title={messages.merge} onClose={onClose}>
      <form className={styles.merge} onSubmit={(event) => void merge(event)}>
        <p className={styles.aside}>{messages.mergeLead}</p>
        {(
          [
            [messages.mergeFirst, firstId, choose(setFirstId), secondId],
            [messages.mergeSecond, secondId, choose(setSecondId), firstId],
          ] as const
        ).map(([label, id, set, other]) => (
          <label key={label} className={styles.field}>
            <span>{label}</span>
            <select value={id} onChange={(event) => set(event.currentTarget.value)}>
              {choices.map((each) => (
                <option key={each.id} value={each.id} disabled={each.id === other}>
                  {words.text(each.title)} {each.version}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label htmlFor={field} className={styles.field}>
          <span>{messages.mergeName}</span>
          <input
            id={field}
            value={typed ?? suggested}
            autoComplete="off"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {first && second && (
          <>
            <MatchTable
              title={messages.mergeThemes}
              note={messages.mergeThemesNote}
              heads={[messages.themeOfSecond, messages.themeOfFirst]}
              first={first.themes}
              second={second.themes}
              chosen={matches.themes}
              onChoose={(themes) => setMatches({ ...matches, themes })}
            />
            <MatchTable
              title={messages.mergeIndicators}
              note={messages.mergeIndicatorsNote}
              heads={[messages.indicatorOfSecond, messages.themeOfFirst]}
              first={first.indicators}
              second={second.indicators}
              chosen={matches.indicators}
              isOnce
              onChoose={(indicators) => setMatches({ ...matches, indicators })}
            />
            <SharedSources shared={shared} chosen={joined} onChoose={setSources} />
          </>
        )}
        {problems.length > 0 && (
          <ProblemTable
            file={suggested}
            problems={problems}
            said={messages.mergeProblems(words.formats.number(problems.length))}
          />
        )}
        <p>
          <button
            type="submit"
            className={styles.submit}
            disabled={!first || !second}
            aria-disabled={isMerging}
          >
            {messages.doMerge}
          </button>
        </p>
        <div role="status">
          {isMerging && <p className={styles.said}>{messages.merging}</p>}
          {isLost && <p className={styles.said}>{messages.notMerged}</p>}
        </div>
      </form>
    </Dialog>
  )
}

const NO_MATCHES = { themes: new Map(), indicators: new Map() }

/** Documents of which both say the same: those are taken for one until the reader says otherwise. */
function sameSources(shared: readonly LikeSource[]): Matches['sources'] {
  return new Map(
    shared.filter(({ isSame }) => isSame).map(({ first, second }) => [second.id, first.id]),
  )
}

/** The built-in dataset, or the reader’s once it has been read. */
function useDataset(id: string): Dataset | null {
  const { builtIn } = useReading()
  const opened = useOpenedDataset(id === builtIn.id ? null : id)
  if (id === builtIn.id) return builtIn
  return opened?.state === 'ready' ? opened.dataset : null
}

/** A dataset as the desk reads it: what was kept as it is kept. */
async function textOf(dataset: Dataset): Promise<Blob> {
  const kept = await (await theKeptStore()).read(dataset.id)
  return kept?.text ?? new Blob([JSON.stringify(dataset)])
}
