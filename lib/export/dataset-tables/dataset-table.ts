import type { Bilingual } from '@/lib/domain/text'
import type { Written } from '../table'
import { type TableColumn, type TableColumns, tableColumns } from './table-columns'
import type { TableField } from './table-field'

/** The records of one kind as rows; `null` where there is nothing. */
export interface DatasetTable {
  /** ASCII, with `-` between words; the name of its file. */
  name: string
  title: Bilingual
  meaning: Bilingual
  fields: readonly TableField[]
  /** Whether its rows have ids of their own, in a column `id`. */
  hasIds: boolean
  rows: readonly (readonly Written[])[]
}

/** Writes items as rows. */
export function tableOf<Item>(
  about: Pick<DatasetTable, 'name' | 'title' | 'meaning'>,
  items: readonly Item[],
  columnsOf: (columns: TableColumns<Item>) => readonly TableColumn<Item>[],
): DatasetTable {
  const columns = columnsOf(tableColumns<Item>())
  return {
    ...about,
    hasIds: columns.some(({ name }) => name === 'id'),
    fields: columns.map(({ read, ...field }) => field),
    rows: items.map((item) => columns.map(({ read }) => read(item))),
  }
}
