import type { DatasetFormat } from '../export-format'
import { CANCELLED, goesOn } from '../goes-on'

/** Dataset, tables, format, citation and readme in one zip, described for programs. */
export const dataPackage: DatasetFormat = {
  id: 'data-package',
  of: 'dataset',
  label: { zh: 'Data Package', en: 'Data Package' },
  note: {
    zh: '压缩包：数据集、各表的 CSV、格式、引用与说明（Data Package 2.0）',
    en: 'a zip: dataset, tables as CSV, format, citation and readme (Data Package 2.0)',
  },
  extension: 'zip',
  mime: 'application/zip',
  suffix: 'package',
  make: async (model, job) => {
    const [{ packageFiles }, { zipFiles }] = await Promise.all([
      import('@/lib/export/data-package/package-files'),
      import('../zip-files'),
    ])
    if (!(await goesOn(job, 0.1))) return CANCELLED
    const files = await packageFiles(model)
    if (!(await goesOn(job, 0.7))) return CANCELLED
    return { ok: true, content: zipFiles(files, model.exportedOn) }
  },
}
