import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Dialog } from '@/components/ui/dialog'
import { isolateText } from '@/lib/domain/isolate-text'
import type { ImportProblem } from '@/lib/user-datasets/import-problem'
import type { Mapping } from '@/lib/user-datasets/map/mapping'
import type { Mend } from '@/lib/user-datasets/mend'
import { SEVERITY_WORDS } from '@/lib/user-datasets/report-csv'
import { columnLetters } from '@/lib/user-datasets/workbook'
import styles from './import.module.css'
import { session } from './import-session'
import { useImportWords } from './use-import'

/** A row of a reader's sheet with its heads: each cell can be changed, or the row left out. Mounted = open. */
export function RowDialog({
  sheet,
  row,
  mapping,
  edition,
  onClose,
}: {
  sheet: string
  row: number
  mapping: Mapping | null
  edition: number
  onClose: () => void
}) {
  const { messages, number, locale } = useImportWords()
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const own = mapping?.sheets.find((each) => each.sheet === sheet)
  const found = useRow(sheet, row, own?.headerRow ?? 1, edition)
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map())
  const close = () => form.current?.closest('dialog')?.close()
  const mend = (mends: readonly Mend[]) => {
    if (mends.length > 0) {
      announce(messages.mended)
      // Each can be taken back by itself.
      for (const each of mends) session.mend([each])
    }
    close()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mend(
      [...typed].flatMap(([column, to]): Mend[] =>
        to === found?.cells[column - 1]
          ? []
          : [{ kind: 'edit', cell: { sheet, row, column }, to: to.trim() }],
      ),
    )
  }
  const ofCell = (column: number) =>
    found?.problems.filter(({ place }) => place.column === column) ?? []
  return (
    <Dialog title={messages.rowTitle(isolateText(sheet), number(row))} onClose={onClose}>
      <form ref={form} className={styles.rowForm} onSubmit={submit}>
        <p className={styles.aside}>{messages.rowLead}</p>
        {found?.problems
          .filter(({ place }) => place.column === undefined)
          .map((problem) => (
            <Fault key={problem.code} problem={problem} />
          ))}
        {found?.cells.map((text, i) => {
          const column = i + 1
          const faults = ofCell(column)
          const described = faults.length > 0 ? `${id}-${column}` : undefined
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told by its column
            <div key={i} className={styles.cell} data-faulty={faults.length > 0 || undefined}>
              <label className={styles.field}>
                <span>
                  <span className={styles.letters}>{columnLetters(column)}</span>{' '}
                  <bdi>{found.heads[i] || messages.noHead}</bdi>
                </span>
                <textarea
                  rows={1}
                  value={typed.get(column) ?? text}
                  aria-describedby={described}
                  onChange={({ currentTarget: { value } }) =>
                    setTyped((all) => new Map(all).set(column, value))
                  }
                />
              </label>
              {faults.length > 0 && (
                <div id={described}>
                  {faults.map((problem) => (
                    <Fault key={`${problem.code} ${problem.got.en}`} problem={problem} />
                  ))}
                </div>
              )}
            </div>
          )
        })}
        <p className={styles.actions}>
          <button type="submit" className={styles.submit}>
            {messages.saveRow}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => mend([{ kind: 'drop', sheet, row }])}
          >
            {messages.dropRow}
          </button>
        </p>
      </form>
    </Dialog>
  )

  function Fault({ problem }: { problem: ImportProblem }) {
    const { severity, wanted, got } = problem
    return (
      <p className={styles.aside}>
        {SEVERITY_WORDS[severity][locale]}
        {locale === 'zh' ? '：' : ': '}
        {messages.wanted} {wanted[locale]}
        {locale === 'zh' ? '，' : ', '}
        {messages.got} <bdi>{got[locale]}</bdi>
      </p>
    )
  }
}

interface FoundRow {
  heads: readonly string[]
  cells: readonly string[]
  problems: readonly ImportProblem[]
}

/** The cells of a row with the heads over them, and what there is to say of it. */
function useRow(sheet: string, row: number, headerRow: number, edition: number): FoundRow | null {
  const [found, setFound] = useState<FoundRow | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each check
  useEffect(() => {
    let isLatest = true
    Promise.all([
      session.ask((desk) => desk.rowsOf(sheet, headerRow, headerRow)),
      session.ask((desk) => desk.rowsOf(sheet, row, row)),
      session.ask((desk) => desk.inRow(sheet, row)),
    ])
      .then(([[heads = []], [cells = []], problems]) => {
        if (isLatest) setFound({ heads, cells, problems })
      })
      .catch(() => undefined)
    return () => {
      isLatest = false
    }
  }, [sheet, row, headerRow, edition])
  return found
}
