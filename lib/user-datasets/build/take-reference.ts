import type { Bilingual } from '@/lib/domain/text'
import { importProblem } from '@/lib/user-datasets/import-problem'
import type { ColumnMapping } from '@/lib/user-datasets/map/mapping'
import { TABLES, type TableId } from '@/lib/user-datasets/map/tables'
import type { Draft, DraftZone } from './draft'
import type { NameIndex } from './name-index'
import { at, columnOf, type TableRow, textOf } from './table-row'
import { sayAbsent } from './take-text'

/** The zone that a row belongs to; null, and said, where it names none that is there. */
export function zoneOf(draft: Draft, row: TableRow): DraftZone | null {
  const name = textOf(row, 'zone')
  if (name === '') {
    sayAbsent(draft, row, 'zone')
    return null
  }
  const id = idOf(draft, row, columnOf(row, 'zone'), name, draft.named.zones, 'zones')
  return (id && draft.zoneById.get(id)) || null
}

/** What a name leads to; null, and said, where it is none or several. */
export function idOf(
  draft: Draft,
  row: TableRow,
  column: ColumnMapping | undefined,
  name: string,
  index: NameIndex,
  table: TableId,
): string | null {
  const found = index.find(name)
  if (found.is === 'one') return found.id
  const list: Bilingual = {
    zh: `“${TABLES[table].names.zh}”`,
    en: `“${TABLES[table].names.en}”`,
  }
  const where = { ...at(row, column), value: name }
  draft.problems.add(
    found.is === 'several'
      ? importProblem('reference-ambiguous', where, list)
      : importProblem('reference-dangling', where, list),
  )
  return null
}
