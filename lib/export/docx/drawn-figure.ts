import { makePng } from '@/lib/export/formats/png'
import type { ExportProblem } from '../export-format'
import type { FigureModel } from '../figure'
import type { FigurePreset } from '../figure-presets'
import type { Painter } from '../painter'
import type { Drawn } from './figures-part'
import { CLOSE_TYPES, REPORT_PRESET } from './report-preset'
import { TALLEST_PICTURE, TEXT_WIDTH } from './sheet'

/** The tallest that a picture of the preset's width may be, in px. */
const TALLEST = (REPORT_PRESET.width * TALLEST_PICTURE) / TEXT_WIDTH.upright

/**
 * A figure as pixels as wide as the text. Title and subtitle are the caption's and the notes stand below it; source,
 * dataset, licence and link stay in the picture, since pictures are copied out of documents.
 */
export async function drawnFigure(
  figure: FigureModel,
  painter: Painter,
): Promise<{ ok: true; drawn: Drawn } | { ok: false; problem: ExportProblem }> {
  const { composeFigure } = await import('../compose-figure')
  if (figure.draw({ width: REPORT_PRESET.width }, REPORT_PRESET.plotTypes[0]) === null)
    return { ok: true, drawn: 'nothing-to-draw' }
  const set = (preset: FigurePreset): FigureModel => ({
    ...figure,
    preset,
    headings: false,
    notes: '',
  })
  const fitting = PRESETS.map(set).find((each) => heightOf(composeFigure(each)) <= TALLEST)
  if (!fitting) return { ok: true, drawn: 'too-tall' }
  const made = await makePng(fitting, painter)
  if (!made.ok) return made
  const png = made.content as Uint8Array<ArrayBuffer>
  return { ok: true, drawn: { png, ...pixelsOf(png) } }
}

/** From the size of type that reads best to the smallest. */
const PRESETS: readonly FigurePreset[] = [
  REPORT_PRESET,
  ...CLOSE_TYPES.map((type): FigurePreset => ({ ...REPORT_PRESET, plotTypes: [type] })),
]

function heightOf(svg: string): number {
  return Number(/^<svg [^>]*?height="([\d.]+)"/.exec(svg)?.[1])
}

/** Width and height of a PNG, which its first chunk states. */
function pixelsOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
