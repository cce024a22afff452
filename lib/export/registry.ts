import type { ExportFormat } from './export-format'
import { csv } from './formats/csv'
import { csvEvidence } from './formats/csv-evidence'
import { png } from './formats/png'
import { pptxDeck } from './formats/pptx-deck'
import { pptxSlide } from './formats/pptx-slide'
import { svg } from './formats/svg'

/** Every form in which something leaves, one line each, in the order in which the dialog offers them. */
export const FORMATS: readonly ExportFormat[] = [svg, png, pptxSlide, pptxDeck, csv, csvEvidence]
