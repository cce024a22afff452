import { MISSING_LABELS, MISSING_REASONS } from '@/lib/domain/missing'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import type { TableModel } from '../table'
import { wrapped } from './list-sheet'
import type { WorkbookSheet } from './workbook'
import { WORKBOOK_WORDS } from './workbook-words'

/** What the sheets are, and how values, missing ones and texts are written in them. */
export function readmeSheet({ words, comparison }: TableModel): WorkbookSheet {
  const { sheets, readme } = WORKBOOK_WORDS[words.locale]
  const { product, figure } = words.messages
  const datasets = DATASETS_MESSAGES[words.locale]
  const reasons = MISSING_REASONS.map((reason) => words.text(MISSING_LABELS[reason]))
  const lines = [
    readme.data,
    readme.evidence,
    readme.metadata,
    readme.view,
    readme.missing(figure.kinds(reasons)),
    readme.numbers,
    readme.formulas,
    product.principle,
    figure.summaryZone(comparison.dataset.license.name, datasets.licenceNote),
  ]
  const title = { value: product.name, look: { bold: true } }
  return {
    name: sheets.readme,
    hasHead: false,
    widths: [100],
    rows: [[title], ...lines.map((line) => wrapped([line], words))],
  }
}
