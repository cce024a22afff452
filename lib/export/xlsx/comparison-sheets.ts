import { evidenceSheet } from '../evidence-sheet'
import { shownSheet } from '../shown-sheet'
import type { TableModel } from '../table'
import { tableSheet } from './cells'
import { metadataSheet } from './metadata-sheet'
import { readmeSheet } from './readme-sheet'
import { viewSheet } from './view-sheet'
import type { WorkbookSheet } from './workbook'
import { WORKBOOK_WORDS } from './workbook-words'

/** The sheets of a comparison in their order, each made when it is asked for. */
export function comparisonSheets(table: TableModel): readonly (() => WorkbookSheet)[] {
  const { words } = table
  const { sheets } = WORKBOOK_WORDS[words.locale]
  return [
    () => tableSheet(sheets.data, shownSheet(table), words),
    () => tableSheet(sheets.evidence, evidenceSheet(table), words),
    () => metadataSheet(table),
    () => viewSheet(table),
    () => readmeSheet(table),
  ]
}
