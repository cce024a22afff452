import { sampleColumn } from '@/lib/user-datasets/map/column-sample'
import { columnKind } from '@/lib/user-datasets/map/columns'
import { indicatorUse, themesUse } from '@/lib/user-datasets/map/guess-column'
import { languageOfMost } from '@/lib/user-datasets/map/language-of'
import type { ColumnUse } from '@/lib/user-datasets/map/mapping'
import { readHeader } from '@/lib/user-datasets/map/read-header'
import type { TableId } from '@/lib/user-datasets/map/tables'
import { SURE_SEPARATORS } from '@/lib/user-datasets/values/split-list'
import { cellText, type Sheet } from '@/lib/user-datasets/workbook'

/** What a reader may say that a column is. */
export type UseChoice =
  | { is: 'ignored' }
  | { is: 'indicator' }
  | { is: 'themes' }
  | { is: 'known'; table: TableId; key: string }

/** A use that a reader chose, with what can be told from the column itself filled in. */
export function useOfColumn(
  sheet: Sheet,
  headerRow: number,
  column: number,
  choice: UseChoice,
): ColumnUse {
  if (choice.is === 'ignored') return choice
  const header = readHeader(cellText(sheet.rows[headerRow - 1]?.[column - 1]))
  const sample = sampleColumn(sheet, headerRow, column)
  if (choice.is === 'indicator') return indicatorUse(header, sample)
  if (choice.is === 'themes') return themesUse(header, sample)
  const kind = columnKind(choice.table, choice.key)
  const hasLanguage = kind?.isLocalized || kind?.form === 'list' || kind?.form === 'name'
  return {
    is: 'known',
    key: choice.key,
    ...(hasLanguage && { language: header.language ?? languageOfMost(sample.texts) }),
    ...(kind?.form === 'list' && { separators: [...SURE_SEPARATORS] }),
  }
}
