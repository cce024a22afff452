import type { Draft } from './draft'

/** The row that said the same before; null where this is the first. */
export function firstRow(draft: Draft, said: string, row: number): number | null {
  const first = draft.said.get(said)
  if (first !== undefined) return first
  draft.said.set(said, row)
  return null
}
