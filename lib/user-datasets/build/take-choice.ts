import { importProblem } from '@/lib/user-datasets/import-problem'
import { type ChoiceId, choiceOf, choiceWords } from '@/lib/user-datasets/map/choices'
import type { Draft } from './draft'
import { at, columnOf, type TableRow, textOf } from './table-row'

/** A value of a closed list; undefined where the cell is blank, null, and said, where it is none of the list. */
export function choiceIn<Value extends string>(
  draft: Draft,
  row: TableRow,
  key: string,
  choice: ChoiceId,
): Value | undefined | null {
  const text = textOf(row, key)
  if (text === '') return undefined
  const value = choiceOf(choice, text)
  if (value !== null) return value as Value
  draft.problems.add(importProblem('not-allowed', at(row, columnOf(row, key)), choiceWords(choice)))
  return null
}
