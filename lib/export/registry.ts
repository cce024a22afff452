import { CITATION_FORMATS } from './citation/citation-formats'
import type { ExportFormat } from './export-format'
import { csv } from './formats/csv'
import { csvEvidence } from './formats/csv-evidence'
import { csvLinkages } from './formats/csv-linkages'
import { dataPackage } from './formats/data-package'
import { datasetJson } from './formats/dataset-json'
import { docx } from './formats/docx'
import { png } from './formats/png'
import { pptxDeck } from './formats/pptx-deck'
import { pptxSlide } from './formats/pptx-slide'
import { svg } from './formats/svg'
import { xlsx } from './formats/xlsx'

/** Every form in which something leaves, one line each, in the order in which the dialog offers them. */
export const FORMATS: readonly ExportFormat[] = [
  svg,
  png,
  pptxSlide,
  csv,
  csvEvidence,
  xlsx,
  docx,
  pptxDeck,
  dataPackage,
  datasetJson,
  csvLinkages,
  ...CITATION_FORMATS,
]
