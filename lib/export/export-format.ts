import type { Bilingual } from '@/lib/domain/text'
import type { Locale } from '@/lib/i18n/locales'
import type { CitationModel } from './citation-model'
import type { DatasetModel } from './dataset-model'
import type { FigureModel } from './figure'
import type { ReportModel } from './report'
import type { TableModel } from './table'

export type FileContent = string | Uint8Array<ArrayBuffer>

/** Why no file was made. */
export type ExportProblem =
  | { code: 'glyphs-missing'; characters: readonly string[] }
  | { code: 'not-drawn' }
  /** More pixels than a browser can draw. */
  | { code: 'too-large' }
  /** The clock says a year that no zip can, and the library that makes the file goes by it. */
  | { code: 'clock-wrong' }
  | { code: 'cancelled' }

export type Made = { ok: true; content: FileContent } | { ok: false; problem: ExportProblem }

/** A making or a reading under way: what hears how far it is, and what may call it off. Between its parts both are looked at. */
export interface Job {
  signal: AbortSignal
  /** @param share of the work that is done, 0 to 1 */
  onProgress: (share: number) => void
}

/** Everything that leaves, each with the model that its formats are made from. */
export interface Models {
  /** One figure. */
  figure: FigureModel
  /** The table of a comparison. */
  table: TableModel
  /** A comparison as a whole: its figures, table, method and sources. */
  report: ReportModel
  /** A dataset, whatever of it is shown. */
  dataset: DatasetModel
  /** What is written in a list of references. */
  citation: CitationModel
}

export type Kind = keyof Models

/** A form in which something of one kind leaves. What it needs to be made is loaded by `make`, not before. */
export interface FormatOf<K extends Kind> {
  id: string
  of: K
  label: Bilingual
  /** What is in the file, in a few words. */
  note: Bilingual
  /** Without the dot. */
  extension: string
  mime: string
  /** Added to the name of the file where one subject leaves in several forms of the same extension. */
  suffix?: string
  /** The language whose readers are offered this one first. */
  usualIn?: Locale
  make: (model: Models[K], job?: Job) => Promise<Made>
}

export type FigureFormat = FormatOf<'figure'>
export type TableFormat = FormatOf<'table'>
export type ReportFormat = FormatOf<'report'>
export type DatasetFormat = FormatOf<'dataset'>
export type CitationFormat = FormatOf<'citation'>

export type ExportFormat = { [K in Kind]: FormatOf<K> }[Kind]
