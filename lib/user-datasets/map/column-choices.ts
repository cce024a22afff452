import type { Bilingual } from '@/lib/domain/text'
import { cellText, type Sheet } from '@/lib/user-datasets/workbook'
import { sampleColumn } from './column-sample'
import { COLUMNS } from './columns'
import { indicatorUse, knownUse, themesUse } from './guess-column'
import type { ColumnUse } from './mapping'
import { readHeader } from './read-header'
import type { TableId } from './tables'

export interface ColumnChoice {
  label: Bilingual
  use: ColumnUse
}

const IGNORED: ColumnChoice = { label: { zh: '不用', en: 'not used' }, use: { is: 'ignored' } }

/** All that a column of a sheet can be, each filled in as far as its head and cells tell; a page offers them for the guess. */
export function columnChoices(
  sheet: Sheet,
  headerRow: number,
  column: number,
  table: TableId,
): ColumnChoice[] {
  const header = readHeader(cellText(sheet.rows[headerRow - 1]?.[column - 1]))
  const sample = sampleColumn(sheet, headerRow, column)
  const known = COLUMNS[table]
    .filter(({ key }) => table !== 'zones' || key !== 'themes')
    .map((kind) => ({ label: kind.names, use: knownUse(kind, header, sample) }))
  if (table !== 'zones') return [IGNORED, ...known]
  return [
    IGNORED,
    ...known,
    { label: { zh: '主题（标签）', en: 'themes (tags)' }, use: themesUse(header, sample) },
    { label: { zh: '数值', en: 'a number' }, use: indicatorUse(header, sample) },
  ]
}
