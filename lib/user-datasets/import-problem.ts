import type { ProblemWords } from '@/lib/domain/dataset-problem'
import { excerpt } from '@/lib/domain/describe-value'
import type { Bilingual } from '@/lib/domain/text'
import type { Mend } from './mend'
import { cellKinds } from './problems/cell-kinds'
import { fileKinds } from './problems/file-kinds'
import { rowKinds } from './problems/row-kinds'
import { sheetKinds } from './problems/sheet-kinds'
import type { CellPlace } from './workbook'

/**
 * How much it matters. Error: a file or row cannot be used and is left out. Question: a value is kept back until the
 * reader answers. Warning: something is left out or may be meant otherwise. Note: how something was understood.
 */
export const SEVERITIES = ['error', 'question', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** An answer to a question, or a change that would set it right: what it is called, and what it does. */
export interface Choice {
  label: Bilingual
  mend: Mend
}

/** Something to say about a reader's file, as a value: where, what stands there, what was wanted and got, what to do. */
export interface ImportProblem extends ProblemWords {
  code: ImportProblemCode
  severity: Severity
  place: CellPlace
  /** The head of the column, where the place is in one. */
  header?: string
  /** Place in a dataset file, where the file is one: `$.zones[0].name`. */
  path?: string
  /** What stands there, cut short. */
  value: string
  choices: readonly Choice[]
  /** How many more cells of the column have the same. */
  more: number
}

/** The closed list. A new kind is one member of one of these, with its words. */
const KINDS = { ...fileKinds, ...sheetKinds, ...rowKinds, ...cellKinds } as const

export type ImportProblemCode = keyof typeof KINDS

export interface Whereabouts {
  place: CellPlace
  header?: string
  path?: string
  value?: string
  choices?: readonly Choice[]
}

/** A problem of one kind at one place. */
export function importProblem<Code extends ImportProblemCode>(
  code: Code,
  { value = '', choices = [], ...where }: Whereabouts,
  ...details: Parameters<(typeof KINDS)[Code]['words']>
): ImportProblem {
  const { severity, words } = KINDS[code] as {
    severity: Severity
    words: (...details: Parameters<(typeof KINDS)[Code]['words']>) => ProblemWords
  }
  return { code, severity, ...where, value: excerpt(value), choices, more: 0, ...words(...details) }
}
