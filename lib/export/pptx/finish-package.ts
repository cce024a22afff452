import { strFromU8, unzipSync } from 'fflate'
import { LIGHT } from '@/lib/charts/palette'
import { type Locale, TAGS } from '@/lib/i18n/locales'
import type { ChartPart } from './chart-part'
import { chartWorkbook } from './chart-workbook'
import { finishedSlide, withNotes, withTitlePlace } from './finish-slide'
import { packed } from './packed'
import type { Slide } from './slide'

interface Finish {
  slides: readonly Slide[]
  /** In the order in which they were put on slides. */
  charts: readonly ChartPart[]
  locale: Locale
  exportedOn: string
}

/** Faces of Office and WPS. They stand in the theme alone, so that whoever changes them there changes every slide. */
const FACES: Record<Locale, { latin: string; asian: string }> = {
  zh: { latin: 'Microsoft YaHei', asian: 'Microsoft YaHei' },
  en: { latin: 'Arial', asian: 'Microsoft YaHei' },
}

/**
 * What the library cannot write, put into the package that it has written: our charts with their workbooks, titles that
 * are titles, descriptions, notes in paragraphs, faces for Chinese, the zones' colours as those of the theme. Dates and
 * numbers of parts are set, so that the same slides give the same bytes.
 */
export function finishPackage(
  written: Uint8Array,
  { slides, charts, locale, exportedOn }: Finish,
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith('/'))
  const rename = chartNames(files.map(([path]) => path))
  return packed(
    Object.fromEntries(
      files.map(([written, bytes]) => {
        const path = rename(written)
        const [, part = '', number = '0'] = /^ppt\/(?:\w+\/)*(\w+?)(\d+)\.\w+$/.exec(path) ?? []
        const chart = charts[Number(number) - 1]
        const slide = slides[Number(number) - 1]
        if (part === 'chart' && chart) return [path, chart.xml]
        if (part === 'Microsoft_Excel_Worksheet' && chart) return [path, chartWorkbook(chart.sheet)]
        const xml = rename(strFromU8(bytes))
        if (part === 'slide' && slide) return [path, finishedSlide(xml, slide)]
        if (part === 'notesSlide' && slide) return [path, withNotes(xml, slide.notes, TAGS[locale])]
        if (part === 'slideLayout') return [path, withTitlePlace(xml)]
        if (part === 'theme') return [path, themed(xml, locale)]
        return [path, path === 'docProps/core.xml' ? dated(xml, exportedOn) : xml]
      }),
    ),
  )
}

/** The library counts charts through a whole session; here they start anew for each file. Works on paths and on XML. */
function chartNames(paths: readonly string[]): (text: string) => string {
  const numbers = paths
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
  const renamed = (number: string) => String(numbers.indexOf(Number(number)) + 1)
  return (text) =>
    text.replaceAll(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (_, name: string, number: string) => name + renamed(number),
    )
}

function themed(xml: string, locale: Locale): string {
  const { latin, asian } = FACES[locale]
  return LIGHT.zones
    .reduce(
      (theme, color, i) =>
        theme.replace(
          new RegExp(`<a:accent${i + 1}>.*?</a:accent${i + 1}>`),
          `<a:accent${i + 1}><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:accent${i + 1}>`,
        ),
      xml,
    )
    .replaceAll(
      /<a:(major|minor)Font><a:latin [^>]*\/><a:ea typeface=""\/>/g,
      `<a:$1Font><a:latin typeface="${latin}"/><a:ea typeface="${asian}"/>`,
    )
}

function dated(xml: string, exportedOn: string): string {
  return xml.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${exportedOn}T00:00:00Z`)
}
