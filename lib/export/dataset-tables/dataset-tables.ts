import type { Dataset } from '@/lib/domain/dataset'
import { codebookTables } from './codebook-tables'
import type { DatasetTable } from './dataset-table'
import { goalTables } from './goal-tables'
import { linkagesTable } from './linkages-table'
import { metricTables } from './metric-tables'
import { placeTables } from './place-tables'
import { recordTables } from './record-tables'
import { sourceTables } from './source-tables'
import { zoneTables } from './zone-tables'
import { zoneThemeTables } from './zone-theme-tables'

/**
 * A dataset as tables that name one another by ids: nothing that its records say is lost. Every table is there, also
 * one without a row, so that a program finds it.
 */
export function datasetTables(dataset: Dataset): DatasetTable[] {
  return [
    ...zoneTables(dataset),
    ...zoneThemeTables(dataset),
    ...goalTables(dataset),
    linkagesTable(dataset),
    ...codebookTables(dataset),
    ...placeTables(dataset),
    ...recordTables(dataset),
    ...sourceTables(dataset),
    ...metricTables(dataset),
  ]
}
