import { type Locale, TAGS } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import type { Job, Made } from '../export-format'
import { settled } from '../figure-words'
import { CANCELLED } from '../goes-on'
import type { ChartPart } from './chart-part'
import { finishPackage } from './finish-package'
import { layoutsOf } from './layouts'
import { putItem } from './put-item'
import { PAGE, type Slide } from './slide'

export interface Presentation {
  title: string
  locale: Locale
  /** ISO date: the day that the file gives as its own. */
  exportedOn: string
  /** Slides in parts, each made when its turn comes. */
  parts: readonly (() => Promise<readonly Slide[]>)[]
}

const INCHES = 72

/** Slides as a PPTX file. Between parts it says how far it is, and stops where it is called off. */
export async function makePresentation(presentation: Presentation, job?: Job): Promise<Made> {
  const { title, locale, exportedOn, parts } = presentation
  const { default: PptxGenJS } = await import('pptxgenjs')
  const file = new PptxGenJS()
  file.defineLayout({ name: 'SLIDE', width: PAGE.width / INCHES, height: PAGE.height / INCHES })
  file.layout = 'SLIDE'
  file.title = settled(title)
  file.subject = ''
  file.author = wordsOf(locale).messages.product.name
  file.company = ''
  const layoutOf = layoutsOf(file, locale)
  const slides: Slide[] = []
  const charts: ChartPart[] = []
  for (const [i, part] of parts.entries()) {
    if (job?.signal.aborted) return CANCELLED
    for (const slide of await part()) {
      const page = file.addSlide({ masterName: layoutOf(slide) })
      for (const item of slide.items) putItem(item, page, TAGS[locale], charts)
      slides.push(slide)
    }
    job?.onProgress((i + 1) / (parts.length + 1))
    await breath()
  }
  if (job?.signal.aborted) return CANCELLED
  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  if (job?.signal.aborted) return CANCELLED
  const content = finishPackage(written, { slides, charts, locale, exportedOn })
  job?.onProgress(1)
  return { ok: true, content }
}

/** Lets the page hear what was pressed meanwhile. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
