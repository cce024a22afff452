import type { TableFormat } from '../export-format'
import { CANCELLED, goesOn } from '../goes-on'

/** Every shown cell with the records and words behind it, a row a record. */
export const csvEvidence: TableFormat = {
  id: 'csv-evidence',
  of: 'table',
  label: { zh: 'CSV，附依据', en: 'CSV with evidence' },
  note: {
    zh: '逐条列出：数值、记录、原话、文件与位置',
    en: 'record by record: value, words, document and place',
  },
  extension: 'csv',
  suffix: 'evidence',
  mime: 'text/csv;charset=utf-8',
  make: async (table, job) => {
    const [{ evidenceSheet }, { writeCsv }] = await Promise.all([
      import('../evidence-sheet'),
      import('../write-csv'),
    ])
    if (!(await goesOn(job, 0))) return CANCELLED
    return { ok: true, content: await writeCsv(evidenceSheet(table)) }
  },
}
