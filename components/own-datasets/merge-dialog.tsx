import { type FormEvent, useId, useState } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { isolateText } from '@/lib/domain/isolate-text'
import { tidyName } from '@/lib/saved-views/view-name'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import type { Matches } from '@/lib/user-datasets/keep-apart'
import type { KeptDataset } from '@/lib/user-datasets/kept-dataset'
import { announce } from '../layout/announce'
import { theKeptStore } from '../layout/kept-datasets'
import { useOpenedDataset } from '../layout/opened-dataset'
import { useReading } from '../layout/reading-context'
import { Dialog } from '../ui/dialog'
import { localDate } from '../ui/local-date'
import { MatchTable } from './match-table'
import styles from './own-datasets.module.css'
import { ProblemTable } from './problem-table'

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
  const [matches, setMatches] = useState<Matches>(NO_MATCHES)
  const [problems, setProblems] = useState<readonly FileProblem[]>([])
  const field = useId()
  const nameOf = (dataset: Dataset) => words.text(dataset.title)
  const suggested = first && second ? messages.mergedName(nameOf(first), nameOf(second)) : ''
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id)
    setMatches(NO_MATCHES)
    setProblems([])
  }

  const merge = async (event: FormEvent) => {
    event.preventDefault()
    if (!first || !second) return
    const [store, { mergeDatasets }, { keepDataset }] = await Promise.all([
      theKeptStore(),
      import('@/lib/user-datasets/merge-datasets'),
      import('@/lib/user-datasets/keep-dataset'),
    ])
    const title = tidyName(typed ?? '') || suggested
    const merged = mergeDatasets(first, second, {
      ...matches,
      title: { [words.locale]: title },
      today: localDate(),
    })
    if (!merged.ok) return setProblems(merged.problems)
    const kept = await keepDataset(store, merged.dataset, { today: localDate(), how: 'beside' })
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
          <button type="submit" className={styles.submit} disabled={!first || !second}>
            {messages.doMerge}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

const NO_MATCHES: Matches = { themes: new Map(), indicators: new Map() }

/** The built-in dataset, or the reader's once it has been read. */
function useDataset(id: string): Dataset | null {
  const { builtIn } = useReading()
  const opened = useOpenedDataset(id === builtIn.id ? null : id)
  if (id === builtIn.id) return builtIn
  return opened?.state === 'ready' ? opened.dataset : null
}
