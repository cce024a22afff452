import type { WorkbookSheet } from '@/lib/export/xlsx/workbook'
import type { TableFormat } from '../export-format'
import { CANCELLED, goesOn } from '../goes-on'

/** The faces that spreadsheets of the language bring. */
const FACES = { zh: '等线', en: 'Calibri' }

/** The table with its evidence, definitions and view, a sheet each; numbers are numbers. */
export const xlsx: TableFormat = {
  id: 'xlsx',
  of: 'table',
  label: { zh: 'XLSX', en: 'XLSX' },
  note: {
    zh: '供 Excel、WPS 使用：数据、依据、元数据、视图、说明各一页',
    en: 'for Excel and WPS: a sheet each for data, evidence, metadata, view and readme',
  },
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  make: async (table, job) => {
    const [{ comparisonSheets }, { writeWorkbook }] = await Promise.all([
      import('@/lib/export/xlsx/comparison-sheets'),
      import('@/lib/export/xlsx/write-workbook'),
    ])
    const { words, comparison, exportedOn } = table
    const making = comparisonSheets(table)
    const sheets: WorkbookSheet[] = []
    for (const [i, make] of making.entries()) {
      if (!(await goesOn(job, i / (making.length + 1)))) return CANCELLED
      sheets.push(make())
    }
    if (!(await goesOn(job, making.length / (making.length + 1)))) return CANCELLED
    const { title, creator } = comparison.dataset
    return {
      ok: true,
      content: writeWorkbook(
        { title: words.text(title), creator: words.text(creator), createdOn: exportedOn, sheets },
        FACES[words.locale],
      ),
    }
  },
}
