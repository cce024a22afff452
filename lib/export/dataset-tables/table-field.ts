import type { Bilingual } from '@/lib/domain/text'

/** A column of a table, with what it holds. */
export interface TableField {
  /** ASCII, with `_` between words. */
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  meaning: Bilingual
  /** Whether every row has it. */
  isRequired: boolean
  /** What may stand there, where the list is closed. */
  values?: readonly string[]
  /** The table whose `id` it names. */
  refersTo?: string
}
