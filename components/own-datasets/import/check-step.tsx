import { useCallback, useEffect, useRef, useState } from 'react'
import { announce } from '@/components/layout/announce'
import { VirtualTable } from '@/components/table/virtual-table'
import { Segments } from '@/components/ui/segments'
import { download } from '@/lib/export/download'
import type { ProblemChoice } from '@/lib/user-datasets/desk/import-desk'
import { type ImportProblem, SEVERITIES, type Severity } from '@/lib/user-datasets/import-problem'
import styles from './import.module.css'
import { type ImportState, session } from './import-session'
import { MendList } from './mend-list'
import { ProblemRow } from './problem-row'
import { RowDialog } from './row-dialog'
import { SpellingsPart } from './spellings-part'
import { useImportWords } from './use-import'
import { usePieces } from './use-pieces'

type SeverityChoice = Severity | 'all'

/** What there is to say of the rows: filtered, row by row, each with what can be done about it. */
export function CheckStep({ state }: { state: ImportState }) {
  const { messages, number, locale } = useImportWords()
  const [choice, setChoice] = useState<ProblemChoice>({ severity: null, sheet: null })
  const [opened, setOpened] = useState<{ sheet: string; row: number } | null>(null)
  const room = useRef<HTMLElement>(null)
  const { checked, checking, edition, steps } = state
  const isBusy = checking !== null
  const { items, onRange } = usePieces(
    `${edition} ${choice.severity} ${choice.sheet}`,
    (from, count) => session.ask((desk) => desk.listed(choice, from, count)),
  )
  useSayCheck(state)
  useFocusKept(edition, room)
  const mend = useCallback(
    (problem: ImportProblem, at: number, isForAll: boolean) => {
      if (session.current().checking !== null) return
      announce(messages.mended)
      const own = problem.choices[at]
      if (!isForAll) {
        if (own) session.mend([own.mend])
        return
      }
      session.ask((desk) => desk.likeMends(problem, at)).then(session.mend, () => undefined)
    },
    [messages],
  )
  const take = async () => {
    const content = await session.ask((desk) => desk.report(locale))
    download({ name: 'import_report.csv', mime: 'text/csv;charset=utf-8', content })
  }
  const listed = checked?.listed ?? []
  const isChosen = (each: (typeof listed)[number]) =>
    (choice.severity === null || each.severity === choice.severity) &&
    (choice.sheet === null || each.sheet === choice.sheet)
  const count = listed.filter(isChosen).reduce((sum, each) => sum + each.count, 0)
  const total = SEVERITIES.reduce((sum, each) => sum + (checked?.counts[each] ?? 0), 0)
  const sheets = [...new Set(listed.flatMap(({ sheet }) => sheet ?? []))]
  const heads = [
    messages.severity,
    messages.place,
    messages.value,
    messages.wanted,
    messages.got,
    messages.remedy,
  ]
  return (
    <section className={styles.step} aria-labelledby="check" aria-busy={isBusy}>
      <div className={styles.stepHead}>
        <h2 id="check">{messages.check}</h2>
        {isBusy && (
          <span className={styles.aside}>
            {messages.checking} <progress value={checking} aria-label={messages.checking} />{' '}
            <button type="button" className="link" onClick={session.stop}>
              {messages.stop}
            </button>
          </span>
        )}
      </div>
      {checked && (
        <>
          <p>
            {total === 0
              ? messages.nothing
              : messages.checked(number(checked.counts.error), number(checked.counts.question))}
          </p>
          <MendList steps={steps} />
          {state.mapping && <SpellingsPart edition={edition} isBusy={isBusy} />}
          {total > 0 && (
            <>
              <div className={styles.filters}>
                <Segments<SeverityChoice>
                  label={messages.severity}
                  name="severity"
                  value={choice.severity ?? 'all'}
                  options={(['all', ...SEVERITIES] as const).map((value) => ({
                    value,
                    label: messages.counted(
                      value === 'all' ? messages.all : messages.severities[value],
                      number(value === 'all' ? total : checked.counts[value]),
                    ),
                  }))}
                  onChange={(value) =>
                    setChoice({ ...choice, severity: value === 'all' ? null : value })
                  }
                />
                {sheets.length > 1 && (
                  <label className={styles.inSheet}>
                    <span>{messages.inSheet}</span>
                    <select
                      value={choice.sheet ?? ''}
                      onChange={({ currentTarget: { value } }) =>
                        setChoice({ ...choice, sheet: value === '' ? null : value })
                      }
                    >
                      <option value="">{messages.allSheets}</option>
                      {sheets.map((sheet) => (
                        <option key={sheet}>{sheet}</option>
                      ))}
                    </select>
                  </label>
                )}
                <button type="button" className="link" onClick={() => void take()}>
                  {messages.download}
                </button>
              </div>
              {count === 0 ? (
                <p className={styles.aside}>{messages.none}</p>
              ) : (
                <VirtualTable
                  label={messages.report}
                  room={room}
                  columns={heads.length}
                  count={count}
                  rowHeight={76}
                  className={styles.report}
                  onRange={onRange}
                  head={
                    <tr>
                      {heads.map((head) => (
                        <th key={head} scope="col">
                          {head}
                        </th>
                      ))}
                    </tr>
                  }
                  row={(index, props) => (
                    <ProblemRow
                      key={index}
                      props={props}
                      listed={items.get(index)}
                      isBusy={isBusy}
                      onOpen={(sheet, row) => setOpened({ sheet, row })}
                      onMend={mend}
                    />
                  )}
                />
              )}
            </>
          )}
        </>
      )}
      {opened && (
        <RowDialog
          {...opened}
          mapping={state.mapping}
          edition={edition}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  )
}

/** Says what a check has come to, each time. */
function useSayCheck({ checked, edition }: ImportState) {
  const { messages, number } = useImportWords()
  const said = useRef(0)
  useEffect(() => {
    if (!checked || said.current === edition) return
    said.current = edition
    announce(messages.checked(number(checked.counts.error), number(checked.counts.question)))
  }, [checked, edition, messages, number])
}

/** What had the focus may be gone with its problem; then the report has it. */
function useFocusKept(edition: number, room: { current: HTMLElement | null }) {
  const within = useRef(false)
  useEffect(() => {
    const note = () => {
      within.current = room.current?.contains(document.activeElement) ?? false
    }
    addEventListener('focusin', note)
    return () => removeEventListener('focusin', note)
  }, [room])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after each check
  useEffect(() => {
    const timer = setTimeout(() => {
      if (within.current && document.activeElement === document.body)
        (room.current ?? document.getElementById('check'))?.focus({ preventScroll: true })
    }, 150)
    return () => clearTimeout(timer)
  }, [edition, room])
}
