import type { DatasetFormat } from '../export-format'
import { CANCELLED, goesOn } from '../goes-on'

/** The list of linkages with the words behind each, a row a tie. */
export const csvLinkages: DatasetFormat = {
  id: 'csv-linkages',
  of: 'dataset',
  label: { zh: 'CSV，联动清单', en: 'CSV of linkages' },
  note: {
    zh: '数据集的全部联动，一行一处，附原话、文件与位置',
    en: 'all linkages of the dataset, a row each, with words, document and place',
  },
  extension: 'csv',
  suffix: 'linkages',
  mime: 'text/csv;charset=utf-8',
  make: async ({ dataset }, job) => {
    const [{ linkageNetwork }, { linkageSheet }, { writeCsv }] = await Promise.all([
      import('@/lib/analysis/linkage-network'),
      import('../linkage-sheet'),
      import('../write-csv'),
    ])
    if (!(await goesOn(job, 0))) return CANCELLED
    return { ok: true, content: await writeCsv(linkageSheet(linkageNetwork(dataset), dataset)) }
  },
}
