import type { DatasetFormat } from '../export-format'
import { CANCELLED, goesOn } from '../goes-on'

/** The whole dataset, in the format that a reader may bring. */
export const datasetJson: DatasetFormat = {
  id: 'dataset-json',
  of: 'dataset',
  label: { zh: 'JSON', en: 'JSON' },
  note: {
    zh: '整个数据集，一个文件，可以原样读回',
    en: 'the whole dataset in one file, which can be read back as it is',
  },
  extension: 'json',
  mime: 'application/json;charset=utf-8',
  make: async ({ dataset }, job) => {
    const { jsonFile } = await import('../json-file')
    if (!(await goesOn(job, 0))) return CANCELLED
    return { ok: true, content: jsonFile(dataset) }
  },
}
