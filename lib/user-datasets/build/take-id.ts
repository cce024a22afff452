import { importProblem } from '@/lib/user-datasets/import-problem'
import type { Draft, IdSpace } from './draft'
import { isSlug, slugOf } from './slug'
import { at, columnOf, type TableRow, textOf } from './table-row'

/**
 * The id of what a row is: the one it names, rewritten where that cannot stand in an address, or else one made of
 * words. Null where the id it names is another row's.
 *
 * @param words from which an id is made where the row names none
 */
export function takeId(draft: Draft, row: TableRow, space: IdSpace, words: string): string | null {
  const written = textOf(row, 'id')
  if (written === '') return draft.ids[space].make(words)
  const first = draft.claimed[space].get(written)
  if (first !== undefined) {
    draft.problems.add(importProblem('id-duplicate', at(row, columnOf(row, 'id')), written, first))
    return null
  }
  draft.claimed[space].set(written, row.row)
  if (isSlug(written)) return written
  const id = draft.ids[space].make(slugOf(written) || words)
  draft.problems.add(importProblem('id-rewritten', at(row, columnOf(row, 'id')), id))
  return id
}

/** Keeps the ids that rows name, before any is made for those that name none. */
export function reserveId(draft: Draft, row: TableRow, space: IdSpace) {
  const written = textOf(row, 'id')
  if (isSlug(written)) draft.ids[space].reserve(written)
}

/** An id for a record of a zone: `hangzhou-goal-2`. */
export function recordId(draft: Draft, zone: string, part: string): string {
  // Ids are eighty characters at most, and a number may follow.
  return draft.ids.record.make(`${zone.slice(0, 72 - part.length).replace(/-+$/, '')}-${part}`)
}
