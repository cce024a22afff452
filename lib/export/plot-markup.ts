import type { Plot } from '@/lib/charts/chart'
import { settled } from './figure-words'
import { renderPlot } from './render-plot'
import { xmlCharacters } from './xml'

/** From the middle of a line to its baseline, in em: half the height of capitals, digits and Chinese alike. */
const BASELINE = 0.36

/**
 * A plot as plain SVG to be put inside another: without the frame, style sheet, classes and data
 * attributes that only a page has use for. Text gets a real baseline, since office programs
 * ignore `dominant-baseline`, and takes its font from the document around it.
 */
export function plotMarkup(plot: Plot): string {
  return xmlCharacters(renderPlot(plot))
    .replace(/^<svg [^>]*>\s*/, '')
    .replace(/^<rect [^>]*fill="none"[^>]*><\/rect>\s*/, '')
    .replace(/\s*<\/svg>\s*$/, '')
    .replace(/<style ?>[\s\S]*?<\/style>\s*/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/<text ([^>]*)>/g, (_, attributes: string) => `<text ${onBaseline(attributes)}>`)
    .replace(/>([^<]+)<\/text>/g, (_, text: string) => `>${settled(text)}</text>`)
    .replace(/<(\w+)( [^>]*)><\/\1>/g, '<$1$2/>')
    .trim()
}

function onBaseline(attributes: string): string {
  const font = /style="font: (\d+) ([\d.]+)px [^"]*"/.exec(attributes)
  if (!font) return attributes
  const [style, weight, size] = font
  const y = Number(/ y="([^"]*)"/.exec(attributes)?.[1] ?? 0) + Number(size) * BASELINE
  return attributes
    .replace('dominant-baseline="central" ', '')
    .replace(/ y="[^"]*"/, '')
    .replace(style, `y="${Math.round(y * 100) / 100}" font-size="${size}" font-weight="${weight}"`)
}
