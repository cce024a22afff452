import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SCREEN } from '@/lib/charts/palette'
import { plotOf } from '@/lib/charts/plots'
import { CHARTS } from '@/lib/charts/registry'
import { chartInput, WEIGHTS } from '@/lib/export/fixtures/chart-input'
import { parsed } from '@/lib/export/fixtures/hard-datasets'
import { parseXml } from '@/lib/export/fixtures/parse-xml'
import { plainPicture } from '@/lib/export/fixtures/plain-picture'
import { LOCALES } from '@/lib/i18n/locales'
import { paperLook } from './print-look'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const shipped = parsed(JSON.parse(read('data/zhejiang-linkage-zones/dataset.json')))
const [tokens = '', printed = ''] = read('app/styles/tokens.css').split('@media print')

/** The colours that the page's tokens have on paper: those said for print, else the light ones. */
function onPaper(svg: string): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name) => {
    const [, own] = new RegExp(`${name}: (#\\w+);`).exec(printed) ?? []
    const [, light] = new RegExp(`${name}: light-dark\\((#\\w+),`).exec(tokens) ?? []
    return own ?? light ?? 'unknown'
  })
}

const DRAWINGS = CHARTS.flatMap((chart) => LOCALES.map((locale) => ({ chart, locale })))

test.for(DRAWINGS)('$chart.id on paper, $locale', async ({ chart, locale }) => {
  const input = chartInput(shipped, locale, { weights: WEIGHTS })
  const plot = plotOf(chart)(input, paperLook(locale, SCREEN))
  if (!plot) throw new Error(`${chart.id} drew nothing`)
  const svg = onPaper(plainPicture(plot, SCREEN.paper))
  expect(() => parseXml(svg)).not.toThrow()
  expect(svg).not.toMatch(/NaN|Infinity|undefined|unknown|var\(/)
  await expect(svg).toMatchFileSnapshot(`pictures/paper-${chart.id}.${locale}.svg`)
})
