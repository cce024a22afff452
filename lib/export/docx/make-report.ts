import { TAGS } from '@/lib/i18n/locales'
import { citedBy } from '../cited-by'
import type { Job, Made } from '../export-format'
import { CANCELLED } from '../goes-on'
import type { Painter } from '../painter'
import type { ReportModel } from '../report'
import { isZipDay } from '../zip-time'
import { citedReferences } from './cited-references'
import { drawnFigure } from './drawn-figure'
import type { Drawn } from './figures-part'
import type { References } from './references-part'
import { REPORT_WORDS } from './report-words'
import { writeReport } from './write-report'

/** What a report is made with. */
export interface ReportTools {
  /** What only a browser can do: fonts, glyphs and pixels. */
  painter: Painter
  references?: References
}

/** The comparison as a document of Word. Its figures are drawn one after the other; between them it can be called off. */
export async function makeReport(
  model: ReportModel,
  { painter, references = citedReferences }: ReportTools,
  job?: Job,
): Promise<Made> {
  if (!isZipDay(model.exportedOn)) return { ok: false, problem: { code: 'clock-wrong' } }
  const { locale, messages } = model.words
  // References, writing and packing come after the figures.
  const steps = model.figures.length + 2
  const drawings: Drawn[] = []
  for (const figure of model.figures) {
    if (job?.signal.aborted) return CANCELLED
    const made = await drawnFigure(figure, painter)
    if (!made.ok) return made
    drawings.push(made.drawn)
    job?.onProgress(drawings.length / steps)
  }
  const [{ docxFile }, { settledPackage }, cited] = await Promise.all([
    import('./docx-file'),
    import('./settled-package'),
    references(citedBy(model)),
  ])
  if (job?.signal.aborted) return CANCELLED
  job?.onProgress((drawings.length + 1) / steps)
  const file = await docxFile(writeReport(model, drawings, cited), {
    locale,
    report: REPORT_WORDS[locale],
    creator: messages.product.name,
  })
  if (job?.signal.aborted) return CANCELLED
  const content = settledPackage(file, { exportedOn: model.exportedOn, language: TAGS[locale] })
  job?.onProgress(1)
  return { ok: true, content }
}
