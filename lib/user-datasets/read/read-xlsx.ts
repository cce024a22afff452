import { type ImportProblem, importProblem } from '../import-problem'
import { goesOn, type Job } from '../job'
import { LIMITS } from '../limits'
import { CANCELLED, type Outcome, stoppedBy } from '../outcome'
import type { Cell, Sheet } from '../workbook'
import { measureSheet, type SheetMeasure } from './measure-sheet'
import { sheetPaths } from './sheet-paths'
import type { TableRoom } from './table-room'
import type { Entries } from './unzip'

export interface ReadXlsx {
  sheets: readonly Sheet[]
  problems: readonly ImportProblem[]
}

/** The entries of a workbook that hold its cells; pictures, macros and the like are not even inflated. */
export function isXlsxPart(name: string): boolean {
  return /\.xml(\.rels)?$/.test(name)
}

/** Last row that spreadsheet programs have. What goes beyond is no workbook. */
const LAST_ROW = 1_048_576
/** Blank rows below the tables that are put up with, of all sheets together. */
const MOST_BLANK_ROWS = 4 * LAST_ROW

/**
 * The sheets of a workbook. Values are taken as they were stored; formulas are never worked out, macros never run.
 * Sheets are measured before they are built, so nothing small makes something huge.
 */
export async function readXlsx(
  file: string,
  entries: Entries,
  room: TableRoom,
  job: Job,
): Promise<Outcome<ReadXlsx>> {
  const broken = stoppedBy(importProblem('xlsx-broken', { place: { file } }))
  const problems: ImportProblem[] = []
  const decoder = new TextDecoder()
  let lastRows = 0
  for (const { name, path } of sheetPaths(entries)) {
    const xml = decoder.decode(entries.get(path))
    // The library would reject where nobody hears it.
    if (!/<(?:[\w.-]+:)?sheetData[\s/>]/.test(xml)) return broken
    const measure = measureSheet(xml)
    if (measure.isMisplaced) return broken
    const place = { file, sheet: name }
    for (let row = 0; row < measure.rows; row += 1) {
      const full = room.take(measure.columns)
      if (full) return stoppedBy(importProblem(full, { place }))
    }
    lastRows += measure.lastRow
    if (measure.lastRow > LAST_ROW || lastRows > MOST_BLANK_ROWS) return broken
    problems.push(...remarks(file, name, measure))
    if (!(await goesOn(job, 0.2))) return CANCELLED
  }
  const sheets = await readSheets(file, entries)
  if (!sheets) return broken
  job.onProgress(1)
  return { ok: true, value: { sheets, problems } }
}

function remarks(file: string, sheet: string, { formulas, errors }: SheetMeasure): ImportProblem[] {
  return [
    ...(formulas.first
      ? [
          importProblem(
            'formula-values',
            { place: { file, sheet, ...formulas.first } },
            formulas.count,
          ),
        ]
      : []),
    ...(errors.first
      ? [importProblem('formula-errors', { place: { file, sheet, ...errors.first } }, errors.count)]
      : []),
  ]
}

/** Null where the library finds the workbook not in order, which it says by throwing. */
async function readSheets(file: string, entries: Entries): Promise<Sheet[] | null> {
  const [{ zipSync }, { default: readWorkbook }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ])
  // The library inflates whatever it is given; so it is given what has been inflated within limits, stored.
  const parts = Object.fromEntries([...entries].filter(([name]) => isXlsxPart(name)))
  // Of no day: what a clock says may be beyond what a zip can hold.
  const stored = zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) })
  try {
    const sheets = await readWorkbook(stored.buffer)
    return sheets.slice(0, LIMITS.zipEntries).map(({ sheet, data }) => ({
      name: sheet,
      file,
      rows: data.map((row) => row.map(cellOf)),
      isTyped: true,
    }))
  } catch {
    return null
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (!(value instanceof Date)) return null
  if (Number.isNaN(value.getTime())) return '#DATE'
  const [day = '', time = ''] = value.toISOString().split('T')
  return { date: time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}` }
}
