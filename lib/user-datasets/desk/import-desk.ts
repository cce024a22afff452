import type { Dataset } from '@/lib/domain/dataset'
import type { Language } from '@/lib/domain/text'
import type { Job } from '@/lib/export/export-format'
import { applyMends } from '@/lib/user-datasets/apply-mends'
import { importDataset, importRows } from '@/lib/user-datasets/import-dataset'
import { type ImportProblem, SEVERITIES, type Severity } from '@/lib/user-datasets/import-problem'
import type { InputFile } from '@/lib/user-datasets/input-file'
import { type WrittenDataset, writtenDataset } from '@/lib/user-datasets/kept-dataset'
import { guessColumns, guessMapping } from '@/lib/user-datasets/map/guess-mapping'
import {
  type ColumnMapping,
  type ColumnUse,
  type Mapping,
  parseMapping,
  type SheetMapping,
} from '@/lib/user-datasets/map/mapping'
import { type ColumnPreview, previewColumn } from '@/lib/user-datasets/map/preview-column'
import type { TableId } from '@/lib/user-datasets/map/tables'
import type { Mend } from '@/lib/user-datasets/mend'
import { ownId } from '@/lib/user-datasets/own-id'
import { type Content, readFiles } from '@/lib/user-datasets/read/read-files'
import { reportCsv } from '@/lib/user-datasets/report-csv'
import {
  listSpellings,
  respell,
  type SpellingGroup,
} from '@/lib/user-datasets/spellings/list-spellings'
import {
  type NearPair,
  nearSpellings,
  type Spelling,
} from '@/lib/user-datasets/spellings/near-spellings'
import { cellText, type Sheet, type Workbook } from '@/lib/user-datasets/workbook'
import { adoptMapping } from './adopt-mapping'
import { chosenUse, type UseChoice } from './chosen-use'
import { countProblems, type ProblemCounts } from './count-problems'
import { likeAnswers } from './like-answers'

/** What a page needs to know of a sheet before it asks for its rows. */
export interface SheetSummary {
  name: string
  file: string
  rows: number
  columns: number
  /** Whether its file has types for its cells, as XLSX has and CSV has not. */
  isTyped: boolean
}

export type DeskRead =
  | {
      ok: true
      is: 'tables'
      sheets: readonly SheetSummary[]
      mapping: Mapping
      problems: readonly ImportProblem[]
    }
  /** A dataset in our own form: there is nothing to match. */
  | { ok: true; is: 'dataset'; file: string; problems: readonly ImportProblem[] }
  | { ok: false; isCancelled: boolean; problems: readonly ImportProblem[] }

/** What a check comes to, without what a page asks for piece by piece. */
export interface Checked extends ProblemCounts {
  isDataset: boolean
  zones: number
  /** Whether what the rows make was held against the format of datasets too, as it has to be before it is kept. */
  isWhole: boolean
}

/** A kind of things that tables name, for a page that shows its spellings piece by piece. */
export interface SpellingSummary extends Pick<SpellingGroup, 'id' | 'label'> {
  /** How many spellings there are. */
  distinct: number
  /** Those that look alike. */
  near: readonly NearPair[]
}

/** A problem, and how many of its kind in its column can be answered as it is. */
export interface ListedProblem {
  problem: ImportProblem
  like: number
}

export interface ProblemChoice {
  severity: Severity | null
  /** The name of a sheet; null for all. */
  sheet: string | null
}

/**
 * The desk at which files are read, matched, checked and mended: all that is heavy stays on it, and pages ask for what
 * they show. It is made for a worker: what goes in and out can be sent.
 */
export interface ImportDesk {
  read: (
    files: readonly InputFile[],
    today: string,
    onProgress: Job['onProgress'],
  ) => Promise<DeskRead>
  columnsOf: (sheet: string, headerRow: number, holds: TableId) => ColumnMapping[]
  usageOf: (
    sheet: string,
    column: number,
    of: Pick<SheetMapping, 'headerRow' | 'holds'>,
    choice: UseChoice,
  ) => ColumnUse
  previewsOf: (mapping: SheetMapping) => ColumnPreview[]
  /** Texts of the cells of some rows, mended; the first row is 1. */
  rowsOf: (sheet: string, from: number, to: number) => string[][]
  /** A mapping that was kept as text, laid on these files; null where it is none. */
  mappingOf: (text: string) => Mapping | null
  /**
   * Checks the original with a mapping and mends. Null where a later check took its place.
   *
   * @param isWhole whether to hold the outcome against the format too; after a mend the rows alone say
   * enough, in half the time, unless something was found against the format before
   */
  check: (
    mapping: Mapping | null,
    mends: readonly Mend[],
    isWhole: boolean,
    onProgress: Job['onProgress'],
  ) => Promise<Checked | null>
  /** Problems of the last check, from a place in the list on. */
  listed: (choice: ProblemChoice, from: number, count: number) => ListedProblem[]
  /** Problems of the last check in a row. */
  inRow: (sheet: string, row: number) => ImportProblem[]
  /** The same choice for every problem of its kind in its column. */
  likeMends: (problem: ImportProblem, choice: number) => Mend[]
  /** What the tables of the last check name, and which spellings look alike. */
  spellings: () => SpellingSummary[]
  /** Spellings of one kind, the commonest first, from a place in the list on. */
  spelled: (group: string, from: number, count: number) => Spelling[]
  /** The mends that write one spelling as another, wherever it stands. */
  respell: (group: string, from: string, to: string) => Mend[]
  report: (language: Language) => Promise<string>
  /** The dataset of the last whole check, written under an id of a reader's; null where there is none. */
  written: () => WrittenDataset | null
}

/** Pairs that are suggested of one kind of things. */
const MOST_NEAR = 50

export function importDesk(): ImportDesk {
  let content: Content | null = null
  let read: readonly ImportProblem[] = []
  let guess: Mapping | null = null
  let mended: Workbook = { sheets: [], about: {} }
  let problems: readonly ImportProblem[] = []
  let dataset: Dataset | null = null
  /** Whether the last whole check found nothing against the format; else a mend may be what sets it right. */
  let isInForm = true
  let checking = new AbortController()
  /** Of the workbook as it is mended now. */
  const previews = new Map<string, ColumnPreview>()
  let mendsMade: readonly Mend[] = []
  let mapped: Mapping | null = null
  /** What is named, once somebody asked. */
  let groups: readonly SpellingGroup[] | null = null

  const groupsNow = () => {
    groups ??= mapped ? listSpellings(mended, mapped) : []
    return groups
  }
  const groupOf = (id: string) => groupsNow().find((group) => group.id === id)
  const original = (): Workbook =>
    content?.kind === 'workbook' ? content.workbook : { sheets: [], about: {} }
  const sheetOf = (name: string, { sheets }: Workbook = original()): Sheet =>
    sheets.find((sheet) => sheet.name === name) ?? { name, file: '', rows: [], isTyped: false }
  const chosen = ({ severity, sheet }: ProblemChoice) =>
    problems.filter(
      (each) =>
        (severity === null || each.severity === severity) &&
        (sheet === null || each.place.sheet === sheet),
    )

  return {
    async read(files, today, onProgress) {
      const { signal } = new AbortController()
      const answer = await readFiles(files, { signal, onProgress: inSteps(onProgress) })
      if (!answer.ok) return answer
      content = answer.content
      read = answer.problems
      previews.clear()
      mendsMade = []
      if (content.kind === 'dataset')
        return { ok: true, is: 'dataset', file: content.file, problems: read }
      mended = content.workbook
      guess = guessMapping(mended, today)
      return {
        ok: true,
        is: 'tables',
        sheets: mended.sheets.map(summaryOf),
        mapping: guess,
        problems: read,
      }
    },
    columnsOf: (sheet, headerRow, holds) => guessColumns(sheetOf(sheet), headerRow, holds),
    usageOf: (sheet, column, { headerRow, holds }, choice) =>
      holds ? chosenUse(sheetOf(sheet), headerRow, column, holds, choice) : { is: 'ignored' },
    previewsOf: ({ sheet, headerRow, columns }) =>
      columns.map(({ column, use }) => {
        const key = JSON.stringify([sheet, headerRow, column, use])
        const known = previews.get(key)
        if (known) return known
        const preview = previewColumn(sheetOf(sheet, mended), headerRow, column, use)
        previews.set(key, preview)
        return preview
      }),
    rowsOf: (sheet, from, to) =>
      sheetOf(sheet, mended)
        .rows.slice(from - 1, to)
        .map((row) => row.map(cellText)),
    mappingOf(text) {
      const kept = parseText(text)
      return kept && guess ? adoptMapping(kept, guess, original()) : null
    },
    async check(mapping, mends, isWhole, onProgress) {
      checking.abort()
      checking = new AbortController()
      const { signal } = checking
      if (content === null) return null
      const job: Job = { signal, onProgress: inSteps(onProgress) }
      const isRows = !isWhole && isInForm && mapping !== null && content.kind === 'workbook'
      const imported = isRows
        ? await importRows(original(), mapping, mends, job)
        : await importDataset(content, mapping, mends, job)
      if (signal.aborted || (!imported.ok && imported.isCancelled)) return null
      if (JSON.stringify(mends) !== JSON.stringify(mendsMade)) {
        mended = applyMends(original(), mends)
        mendsMade = mends
        previews.clear()
      }
      groups = null
      mapped = mapping
      problems = bySeverity([...read, ...imported.problems])
      if (!isRows) isInForm = !problems.some(({ code }) => code === 'dataset-problem')
      dataset = imported.ok && 'dataset' in imported ? imported.dataset : null
      const made = imported.ok && 'zones' in imported ? imported.zones : 0
      return {
        ...countProblems(problems),
        isDataset: imported.ok,
        zones: dataset?.zones.length ?? made,
        isWhole: !isRows,
      }
    },
    listed: (choice, from, count) =>
      chosen(choice)
        .slice(from, from + count)
        .map((problem) => ({
          problem,
          like: problem.choices.length === 0 ? 0 : likeAnswers(problems, problem, 0).length,
        })),
    inRow: (sheet, row) =>
      problems.filter(({ place }) => place.sheet === sheet && place.row === row),
    likeMends: (problem, choice) => likeAnswers(problems, problem, choice),
    spellings: () =>
      groupsNow().map(({ id, label, spellings }) => ({
        id,
        label,
        distinct: spellings.length,
        near: nearSpellings(spellings).slice(0, MOST_NEAR),
      })),
    spelled: (group, from, count) => (groupOf(group)?.spellings ?? []).slice(from, from + count),
    respell(group, from, to) {
      const own = groupOf(group)
      return own ? respell(own, from, to) : []
    },
    report: (language) => reportCsv(problems, language),
    written: () => dataset && writtenDataset({ ...dataset, id: ownId(dataset.id) }),
  }
}

function parseText(text: string): Mapping | null {
  try {
    return parseMapping(JSON.parse(text))
  } catch {
    return null
  }
}

/** The gravest first; what was said of files before what was said of their rows. */
function bySeverity(problems: readonly ImportProblem[]): ImportProblem[] {
  return SEVERITIES.flatMap((severity) => problems.filter((each) => each.severity === severity))
}

function summaryOf({ name, file, rows, isTyped }: Sheet): SheetSummary {
  return {
    name,
    file,
    isTyped,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
  }
}

/** Passes on whole hundredths only: each is a message between threads. */
function inSteps(onProgress: Job['onProgress']): Job['onProgress'] {
  let last = -1
  return (share) => {
    const step = Math.floor(share * 100)
    if (step === last) return
    last = step
    onProgress(share)
  }
}
