import { columnChoices } from '@/lib/user-datasets/map/column-choices'
import type { ColumnUse } from '@/lib/user-datasets/map/mapping'
import type { TableId } from '@/lib/user-datasets/map/tables'
import type { Sheet } from '@/lib/user-datasets/workbook'

/** What a reader says that a column is; `key` where it is one that its table knows. */
export interface UseChoice {
  is: ColumnUse['is']
  key?: string
}

/** The use that a reader chose, with what can be told from the column itself filled in. */
export function chosenUse(
  sheet: Sheet,
  headerRow: number,
  column: number,
  table: TableId,
  choice: UseChoice,
): ColumnUse {
  const found = columnChoices(sheet, headerRow, column, table).find(
    ({ use }) => use.is === choice.is && (use.is !== 'known' || use.key === choice.key),
  )
  return found?.use ?? { is: 'ignored' }
}
