import type { Language } from '@/lib/domain/text'

/**
 * The styles that a report is set in, by the ids that Word knows its own styles by; those that Word does not have
 * are of our own making, and have names in the report's language.
 */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'HeadingPlain'
  | 'BodyText'
  | 'FigureText'
  | 'Quote'
  | 'ListBullet'
  | 'ListBullet2'
  | 'Bibliography'
  | 'SourceNote'

/** Words in one voice: a string speaks as its paragraph does. */
export type Span =
  | string
  | {
      text: string
      /** `quoted`: words of a document, or a form kept as printed. `emphasis`: a title within a reference. */
      voice?: 'quoted' | 'emphasis'
      /** Where it is another than the report's. */
      language?: Language
      /** A web address that the words lead to. */
      href?: string
    }

export type Line = readonly Span[]

export interface TextBlock {
  is: 'text'
  style: ParagraphStyle
  spans: Line
}

/** A picture with its caption below, numbered by the program that opens the report. */
export interface PictureBlock {
  is: 'picture'
  png: Uint8Array<ArrayBuffer>
  /** Of the pixels; the picture is set as wide as the text, and no taller than a page. */
  width: number
  height: number
  caption: string
  /** The figure in sentences, for those who do not see it. */
  alt: string
}

export interface TableColumn {
  /** One line under the other. */
  head: readonly Line[]
  /** Its width, as a share of that of all columns. */
  share: number
  /** Numbers stand right-aligned under heads that do too. */
  isNumber: boolean
}

/** One line under the other. */
export type TableCell = readonly Line[]

/** A cell for each column; or one cell over all, which heads the rows below it. */
export type TableRow = { cells: readonly TableCell[] } | { over: Line }

/** A three-line table with its caption above. */
export interface TableBlock {
  is: 'table'
  caption: string
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}

export type Block = TextBlock | PictureBlock | TableBlock

/** Pages of one kind in a row; `sideways` is A4 on its long side. */
export interface Pages {
  lie: 'upright' | 'sideways'
  blocks: readonly Block[]
}

/** A report before any program's format has written it. */
export interface WrittenReport {
  title: string
  description: string
  pages: readonly Pages[]
}

export function textBlock(style: ParagraphStyle, ...spans: readonly Span[]): TextBlock {
  return { is: 'text', style, spans }
}
