import type { Drawing, FigureModel } from './figure'
import { type Block, moved, stack } from './figure-block'
import { drawnNotes, sentences } from './figure-notes'
import { footBlock, headingBlocks, ruleBlock } from './figure-parts'
import type { FigureShape } from './figure-presets'
import { fittingPlot, markupOf } from './fitting-plot'

/** Of the sizes of title and subtitle: how much smaller they may grow before anything, and before a plot is left out. */
const SHARES = [1, 0.85]
const SMALL_SHARES = [1, 0.85, 0.7]
/** Where words alone fill the shape, they take its room. */
const LARGE_SHARES = [1.6, 1.4, 1.2, 1, 0.85]
const LEAST_SHARE = 0.7

/** What a fixed shape is filled with: less and less, until it fits. */
interface Draft {
  notes: string
  /** Null: nothing is drawn. */
  draw: FigureModel['draw'] | null
  share: number
}

/**
 * A figure in a shape that is kept. What is left out, and said to be, in this order: notes, all rows but the first,
 * the plot. Source, dataset, dates, licence and link stay; where title and they alone are too much, the picture grows.
 */
export function shapedPage(figure: FigureModel, shape: FigureShape): Block {
  for (const draft of drafts(figure, shape)) {
    const page = pageOf(draft, figure, shape)
    if (page.height === figure.preset.height) return page
  }
  return pageOf(bare(figure, LEAST_SHARE), figure, shape)
}

function* drafts(figure: FigureModel, shape: FigureShape): Generator<Draft> {
  const { draw, part, short } = figure
  for (const share of SHARES) yield { notes: drawnNotes(figure), draw, share }
  for (const share of SHARES)
    yield { notes: sentences(figure, [figure.partSaid, short.notes]), draw, share }
  if (part) for (const share of SMALL_SHARES) yield* firstRows(figure, part, share, shape)
  for (const share of LARGE_SHARES) yield bare(figure, share)
}

/** As many rows as there is room for, found by halving; nothing where not even the fewest fit. */
function* firstRows(
  figure: FigureModel,
  part: NonNullable<FigureModel['part']>,
  share: number,
  shape: FigureShape,
): Generator<Draft> {
  const draftOf = (rows: number): Draft => ({
    notes: sentences(figure, [part.said(rows), figure.short.notes]),
    draw: (room, type) => part.draw(rows, room, type),
    share,
  })
  const fits = (rows: number) =>
    pageOf(draftOf(rows), figure, shape).height === figure.preset.height
  if (part.of <= part.least || !fits(part.least)) return
  let [most, tooMany] = [part.least, part.of]
  while (tooMany - most > 1) {
    const rows = Math.floor((most + tooMany) / 2)
    if (fits(rows)) most = rows
    else tooMany = rows
  }
  yield draftOf(most)
}

function bare(figure: FigureModel, share: number): Draft {
  const { plot, notes } = figure.short
  return { notes: sentences(figure, [plot, notes]), draw: null, share }
}

/** The draft as set: as high as the preset where it fits. */
function pageOf({ notes, draw, share }: Draft, figure: FigureModel, shape: FigureShape): Block {
  const { preset, headings, credit } = figure
  const { width, margin, plotTypes } = preset
  const inner = width - margin * 2
  const unit = preset.type.note / 20
  const rule = ruleBlock(figure, inner)
  const foot = footBlock(figure, inner, notes, [sentences(figure, credit)])
  const top = shape.edge + rule.height
  const body = (preset.height ?? 0) - top - foot.height - shape.edge - 14 * unit
  // Beside nothing, a plot has all the width.
  const isBeside = shape.plot < 1 && headings && draw !== null
  const gutter = isBeside ? 36 * unit : 0
  const plotWidth = isBeside ? Math.floor(inner * shape.plot) : inner
  const head = stack(
    headingBlocks(
      // Without marks there is nothing to explain.
      draw ? figure : { ...figure, key: [] },
      isBeside ? inner - plotWidth - gutter : inner,
      share,
    ),
  )
  const plotTop = isBeside ? 26 * unit : head.height + 8 * unit
  const room = { width: plotWidth, height: Math.max(0, Math.floor(body - plotTop) - 1) }
  const plot: Drawing | null = draw && fittingPlot(draw, plotTypes, room)
  const used = Math.max(head.height, plot ? plotTop + plot.height : 0)
  const height = Math.ceil((preset.height ?? 0) + Math.max(0, used - body))
  return {
    height,
    markup: [
      moved(rule.markup, margin, shape.edge),
      moved(head.markup, margin, top),
      plot ? moved(markupOf(plot), width - margin - plotWidth, top + plotTop) : '',
      moved(foot.markup, margin, height - shape.edge - foot.height),
    ].join(''),
  }
}
