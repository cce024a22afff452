import { makePng } from '@/lib/export/formats/png'
import { composeFigure } from '../compose-figure'
import type { ExportProblem } from '../export-format'
import type { FigureModel } from '../figure'
import type { FigurePreset } from '../figure-presets'
import type { Painter } from '../painter'
import type { Drawn } from './figures-part'
import { CLOSE_TYPES, REPORT_PRESET } from './report-preset'
import { TALLEST_PICTURE, TEXT_WIDTH } from './sheet'

/** Twips to a px of a picture as wide as the text. */
const SCALE = TEXT_WIDTH.upright / REPORT_PRESET.width
/** Up to here a picture shares its page with its heading and with text, in px. */
const READY_HEIGHT = (TALLEST_PICTURE * 0.7) / SCALE
const TALLEST = TALLEST_PICTURE / SCALE

/**
 * A figure as pixels as wide as the text. Title and subtitle are the caption's and the notes stand below it; source,
 * dataset, licence and link stay in the picture, since pictures are copied out of documents.
 */
export async function drawnFigure(
  figure: FigureModel,
  painter: Painter,
): Promise<{ ok: true; drawn: Drawn } | { ok: false; problem: ExportProblem }> {
  if (figure.draw({ width: REPORT_PRESET.width }, REPORT_PRESET.plotTypes[0]) === null)
    return { ok: true, drawn: 'nothing-to-draw' }
  const fitting = bestSize(figure)
  if (fitting === null) return { ok: true, drawn: 'too-tall' }
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

/**
 * The figure in the largest type that cuts no more names than any other, and that leaves room for text on its page;
 * if there is none, that fits the page at all. Null where nothing does.
 */
function bestSize(figure: FigureModel): FigureModel | null {
  const fitting: { sized: FigureModel; height: number; cuts: number }[] = []
  for (const preset of PRESETS) {
    const sized: FigureModel = { ...figure, preset, headings: false, notes: '', partSaid: '' }
    const composed = composeFigure(sized)
    const height = heightOf(composed)
    const cuts = cutsIn(composed)
    if (cuts === 0 && height <= READY_HEIGHT) return sized
    if (height <= TALLEST) fitting.push({ sized, height, cuts })
  }
  const fewest = Math.min(...fitting.map(({ cuts }) => cuts))
  const whole = fitting.filter(({ cuts }) => cuts === fewest)
  return (whole.find(({ height }) => height <= READY_HEIGHT) ?? whole[0])?.sized ?? null
}

/** How often a name is drawn that had no room. */
function cutsIn(svg: string): number {
  return [...svg.matchAll(/…<\/text>/g)].length
}

function heightOf(svg: string): number {
  return Number(/^<svg [^>]*?height="([\d.]+)"/.exec(svg)?.[1])
}

/** Width and height of a PNG, which its first chunk states. */
function pixelsOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
