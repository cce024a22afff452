import type { FigureModel } from './figure'
import { type Block, moved, stack } from './figure-block'
import { drawnNotes } from './figure-notes'
import { footBlock, headingBlocks, ruleBlock } from './figure-parts'
import { fittingPlot, markupOf } from './fitting-plot'

/** A figure from its double rule down to its link, as high as it needs and at least as high as its preset. */
export function flowingPage(figure: FigureModel): Block {
  const { preset } = figure
  const { width, margin } = preset
  const inner = width - margin * 2
  const unit = preset.type.note / 20
  const head = stack([
    { gap: 0, block: ruleBlock(figure, inner) },
    ...headingBlocks(figure, inner),
    { gap: 0, block: { height: 8 * unit, markup: '' } },
  ])
  const foot = footBlock(figure, inner, drawnNotes(figure), figure.credit)
  const top = preset.height === null ? margin * 0.75 : 64
  const bottom = preset.height === null ? margin * 0.75 : 56
  const around = top + head.height + 24 * unit + foot.height + bottom
  // A plot ends on a whole px.
  const room = preset.height === null ? {} : { height: Math.floor(preset.height - around) - 1 }
  const plot = fittingPlot(figure.draw, preset.plotTypes, { width: inner, ...room })
  const height = Math.max(preset.height ?? 0, Math.ceil(around + (plot?.height ?? 0)))
  return {
    height,
    markup: [
      moved(head.markup, margin, top),
      plot ? moved(markupOf(plot), margin, top + head.height) : '',
      moved(foot.markup, margin, height - bottom - foot.height),
    ].join(''),
  }
}
