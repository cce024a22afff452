import type { Dataset } from '@/lib/domain/dataset'
import type { Locale } from '@/lib/i18n/locales'
import type { ExportFormat } from './export-format'

export interface FileSubject {
  dataset: Pick<Dataset, 'id' | 'version'>
  /** A chart's id, or `table`. */
  what: string
  locale: Locale
  /** ISO date. */
  exportedOn: string
  format: Pick<ExportFormat, 'extension' | 'suffix'>
}

/** `zhejiang-linkage-zones-1.0.0_radar_zh_2026-11-23.svg`: ASCII, whatever the dataset is called. */
export function fileName({ dataset, what, locale, exportedOn, format }: FileSubject): string {
  const subject = format.suffix ? `${what}-${format.suffix}` : what
  const name = `${dataset.id}-${dataset.version}_${subject}_${locale}_${exportedOn}`
  return `${name.replace(/[^\w.-]+/g, '-')}.${format.extension}`
}
