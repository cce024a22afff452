import type { Bilingual } from '@/lib/domain/text'
import type { FigureModel } from './figure'
import type { TableModel } from './table'

export type FileContent = string | Uint8Array<ArrayBuffer>

/** Why no file was made. */
export type ExportProblem =
  | { code: 'glyphs-missing'; characters: readonly string[] }
  | { code: 'not-drawn' }

export type Made = { ok: true; content: FileContent } | { ok: false; problem: ExportProblem }

interface Format {
  id: string
  label: Bilingual
  /** What is in the file, in a few words. */
  note: Bilingual
  /** Without the dot. */
  extension: string
  mime: string
  /** Added to the name of the file where one subject leaves in several forms of the same extension. */
  suffix?: string
}

export interface FigureFormat extends Format {
  of: 'figure'
  make: (figure: FigureModel) => Promise<Made>
}

export interface TableFormat extends Format {
  of: 'table'
  make: (table: TableModel) => Promise<Made>
}

/** A form in which something leaves. What it needs to be made is loaded by `make`, not before. */
export type ExportFormat = FigureFormat | TableFormat
