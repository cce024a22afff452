import { useEffect, useState } from 'react'
import type { SheetSummary } from '@/lib/user-datasets/desk/import-desk'
import type { SheetMapping } from '@/lib/user-datasets/map/mapping'
import type { ColumnPreview } from '@/lib/user-datasets/map/preview-column'
import { TABLE_IDS, TABLES, type TableId } from '@/lib/user-datasets/map/tables'
import { ColumnMatch } from './column-match'
import { withUse } from './edit-mapping'
import styles from './import.module.css'
import { session } from './import-session'
import { SheetRows } from './sheet-rows'
import { useImportWords } from './use-import'

/** Rows that stand beside each column as examples. */
const EXAMPLES = 3

/** What the rows of a sheet are, and each of its columns. */
export function SheetMatch({
  own,
  summary,
  edition,
  isOpen,
  onChange,
}: {
  own: SheetMapping
  summary: SheetSummary
  edition: number
  isOpen: boolean
  onChange: (own: SheetMapping) => void
}) {
  const { messages, number, locale } = useImportWords()
  const { previews, examples } = useSheet(own, edition)
  const rematch = async (holds: TableId | null, headerRow: number) => {
    const { why: _, ...rest } = own
    const columns = holds
      ? await session.ask((desk) => desk.columnsOf(own.sheet, headerRow, holds)).catch(() => null)
      : []
    if (columns) onChange({ ...rest, holds, headerRow, columns })
  }
  const heads = [messages.column, messages.examples, messages.isWhat, messages.makes]
  return (
    <details className={styles.sheet} open={isOpen}>
      <summary>
        <bdi>{own.sheet}</bdi>
        <span className={styles.aside}>
          {messages.sheetSize(number(summary.rows), number(summary.columns))}
          {' · '}
          {own.holds ? TABLES[own.holds].names[locale] : messages.holdsNothing}
        </span>
      </summary>
      <div className={styles.holds}>
        <label>
          <span>{messages.holds}</span>
          <select
            value={own.holds ?? ''}
            onChange={({ currentTarget: { value } }) =>
              void rematch(value === '' ? null : (value as TableId), own.headerRow)
            }
          >
            {TABLE_IDS.map((table) => (
              <option key={table} value={table}>
                {TABLES[table].names[locale]}
              </option>
            ))}
            <option value="">{messages.holdsNothing}</option>
          </select>
        </label>
        <label>
          <span>{messages.headerRow}</span>
          <input
            type="number"
            min={1}
            max={Math.max(1, summary.rows)}
            value={own.headerRow}
            onChange={({ currentTarget: { valueAsNumber: row } }) => {
              if (Number.isInteger(row) && row >= 1) void rematch(own.holds, row)
            }}
          />
        </label>
        <span className={styles.aside}>
          {own.why ? messages.guessed(own.why[locale]) : messages.chosen}
        </span>
      </div>
      {own.holds && (
        <table className={`${styles.table} ${styles.columns}`}>
          <caption className="visually-hidden">{own.sheet}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.columns.map((column, i) => (
              <ColumnMatch
                key={column.column}
                table={own.holds as TableId}
                column={column}
                examples={examples.map((row) => row[column.column - 1] ?? '')}
                preview={previews[i]}
                onChoose={async (choice) => {
                  const use = await session
                    .ask((desk) =>
                      desk.usageOf(
                        own.sheet,
                        column.column,
                        { headerRow: own.headerRow, holds: own.holds },
                        choice,
                      ),
                    )
                    .catch(() => null)
                  if (use) onChange(withUse(own, column.column, use))
                }}
                onUse={(use) => onChange(withUse(own, column.column, use))}
              />
            ))}
          </tbody>
        </table>
      )}
      <SheetRows summary={summary} edition={edition} />
    </details>
  )
}

/** What the desk says of a sheet: the first rows under its heads, and what comes of each column. */
function useSheet(own: SheetMapping, edition: number) {
  const [previews, setPreviews] = useState<readonly ColumnPreview[]>([])
  const [examples, setExamples] = useState<readonly (readonly string[])[]>([])
  const { sheet, headerRow } = own
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each check
  useEffect(() => {
    let isLatest = true
    session
      .ask((desk) => desk.previewsOf(own))
      .then((found) => isLatest && setPreviews(found))
      .catch(() => undefined)
    return () => {
      isLatest = false
    }
  }, [own, edition])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each check
  useEffect(() => {
    let isLatest = true
    session
      .ask((desk) => desk.rowsOf(sheet, headerRow + 1, headerRow + EXAMPLES))
      .then((rows) => isLatest && setExamples(rows))
      .catch(() => undefined)
    return () => {
      isLatest = false
    }
  }, [sheet, headerRow, edition])
  return { previews, examples }
}
