import type { TableFormat } from '../export-format'
import { CANCELLED, goesOn } from '../goes-on'

/** The table as it is shown: zones in rows, metrics in columns. */
export const csv: TableFormat = {
  id: 'csv',
  of: 'table',
  label: { zh: 'CSV', en: 'CSV' },
  note: {
    zh: '所示的表：一行一个区，一列一项指标',
    en: 'the table shown: a row a zone, a column a metric',
  },
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  make: async (table, job) => {
    const [{ shownSheet }, { writeCsv }] = await Promise.all([
      import('../shown-sheet'),
      import('../write-csv'),
    ])
    if (!(await goesOn(job, 0))) return CANCELLED
    return { ok: true, content: await writeCsv(shownSheet(table)) }
  },
}
