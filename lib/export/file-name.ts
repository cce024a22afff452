import type { Dataset } from '@/lib/domain/dataset'
import type { ExportFormat } from './export-format'

export interface FileSubject {
  dataset: Pick<Dataset, 'id' | 'version'>
  /** A chart's id, or `table`. */
  what: string
  /** A language's tag, or several with dashes between; absent where the file is the same in each. */
  language?: string
  /** ISO date. */
  exportedOn: string
  format: Pick<ExportFormat, 'extension' | 'suffix'>
}

/** `zhejiang-linkage-zones-1.0.0_radar_zh_2026-11-23.svg`: ASCII, whatever the dataset is called. */
export function fileName({ dataset, what, language, exportedOn, format }: FileSubject): string {
  const subject = format.suffix ? `${what}-${format.suffix}` : what
  const parts = [`${dataset.id}-${dataset.version}`, subject, language, exportedOn]
  const name = parts.filter((part) => part !== undefined).join('_')
  return `${name.replace(/[^\w.-]+/g, '-')}.${format.extension}`
}
