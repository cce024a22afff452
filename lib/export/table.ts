import type { ChartInput } from '@/lib/charts/chart'

/** The table on screen with all that has to be said about it. */
export interface TableModel extends ChartInput {
  /** Absolute address that shows the same view. */
  link: string
  /** ISO date, `2026-11-23`. */
  exportedOn: string
}

/** What a cell of a written table holds; null for nothing. */
export type Written = string | number | null

/** How the numbers of a field are printed; `signed` ones with + or −. */
export interface NumberLook {
  decimals: number
  signed: boolean
}

/** A table as fields and rows, before any format has written it. */
export interface Sheet {
  fields: readonly string[]
  /** One a field, null where its numbers are written as they are; absent where all are. */
  looks?: readonly (NumberLook | null)[]
  rows: readonly (readonly Written[])[]
}
