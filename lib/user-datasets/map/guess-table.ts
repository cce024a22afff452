import type { Bilingual } from '@/lib/domain/text'
import { cellText, type Sheet } from '@/lib/user-datasets/workbook'
import { COLUMNS } from './columns'
import { foldHeader } from './fold-header'
import { kindOfHead } from './known-heads'
import { readHeader } from './read-header'
import { TABLE_IDS, TABLES, type TableId } from './tables'

/** Sheets that explain and hold nothing, ours among them. */
const EXPLAINING = new Set(
  [
    '说明',
    '填写说明',
    '使用说明',
    'readme',
    'about',
    'notes',
    'instructions',
    'metadata',
    'view',
  ].map(foldHeader),
)

const NAMES = new Map(
  TABLE_IDS.flatMap((table) =>
    [table, TABLES[table].names.zh, TABLES[table].names.en, ...TABLES[table].also].map(
      (name) => [foldHeader(name), table] as const,
    ),
  ).toReversed(),
)

/** Tables whose heads are too common to be told by; they need the name of the sheet. */
const BY_NAME_ONLY: readonly TableId[] = ['sources', 'indicators', 'themes', 'places']

export interface TableGuess {
  holds: TableId | null
  why: Bilingual
}

/** What the rows of a sheet are: by its name, or else by its heads and by whether zones come more than once. */
export function guessTable(sheet: Sheet, headerRow: number, isOnly: boolean): TableGuess {
  const heads = (sheet.rows[headerRow - 1] ?? []).map((cell) => readHeader(cellText(cell)).name)
  const name = foldHeader(sheet.name)
  if (EXPLAINING.has(name))
    return { holds: null, why: { zh: '说明页', en: 'a sheet that explains' } }
  const fits = (table: TableId) =>
    COLUMNS[table].every(
      (kind) => !kind.isNeeded || heads.some((head) => kindOfHead(table, head)?.key === kind.key),
    )
  const named = NAMES.get(name)
  if (named && (fits(named) || BY_NAME_ONLY.includes(named)))
    return { holds: named, why: { zh: '表名', en: 'the name of the sheet' } }
  const zoneColumn = heads.findIndex((head) => kindOfHead('goals', head)?.key === 'zone')
  if (zoneColumn !== -1 && hasRepeats(sheet, headerRow, zoneColumn)) {
    const long = mostHeads(
      TABLE_IDS.filter(
        (table) => table !== 'zones' && !BY_NAME_ONLY.includes(table) && fits(table),
      ),
      heads,
    )
    if (long)
      return {
        holds: long,
        why: {
          zh: '同一个区有几行，表头与此相符',
          en: 'zones come in several rows, and the heads fit',
        },
      }
  }
  if (fits('zones')) return { holds: 'zones', why: { zh: '一行一个区', en: 'a row for each zone' } }
  return isOnly
    ? { holds: 'zones', why: { zh: '唯一的表', en: 'the only sheet' } }
    : {
        holds: null,
        why: { zh: '表名和表头都没有认出', en: 'neither its name nor its heads are known' },
      }
}

function mostHeads(tables: readonly TableId[], heads: readonly string[]): TableId | undefined {
  const known = (table: TableId) => heads.filter((head) => kindOfHead(table, head)).length
  return tables.toSorted((a, b) => known(b) - known(a))[0]
}

function hasRepeats(sheet: Sheet, headerRow: number, column: number): boolean {
  const names = sheet.rows.slice(headerRow).map((row) => cellText(row[column]))
  const filled = names.filter((name) => name !== '')
  return new Set(filled).size < filled.length * 0.9
}
