import { CHART_NAMES, type ChartId } from '@/lib/charts/chart-names'
import type { FigureModel } from '../figure'
import { drawnNotes } from '../figure-notes'
import { type Block, type PictureBlock, textBlock } from './block'
import type { ReportInput } from './report-input'

/** The longest summary, in characters, that the text repeats; a longer one is read out for the picture only. */
const LONGEST_TOLD = 120

/** A figure as pixels; or why the report has none. */
export type Drawn = Pick<PictureBlock, 'png' | 'width' | 'height'> | 'too-tall' | 'nothing-to-draw'

/** Each figure under a heading of its own, with what it shows, its picture and its notes. */
export function figuresPart(drawings: readonly Drawn[], input: ReportInput): Block[] {
  const { figures, report } = input
  if (figures.length === 0) return []
  return [
    textBlock('Heading1', report.figures),
    ...figures.flatMap((figure, i): Block[] => [
      textBlock('Heading2', headingOf(figure, input)),
      textBlock('FigureText', figure.subtitle),
      ...(figure.summary.length > LONGEST_TOLD ? [] : [textBlock('FigureText', figure.summary)]),
      ...pictureBlocks(figure, drawings[i] ?? 'nothing-to-draw', input),
    ]),
  ]
}

function headingOf({ what, title }: FigureModel, { words }: ReportInput): string {
  return what in CHART_NAMES ? words.text(CHART_NAMES[what as ChartId]) : title
}

function pictureBlocks(figure: FigureModel, drawn: Drawn, { report }: ReportInput): Block[] {
  const notes = drawnNotes(figure)
  const note = notes === '' ? '' : report.note(notes)
  if (typeof drawn === 'string') {
    const why = drawn === 'too-tall' ? report.tooTall : report.notDrawn
    return [
      textBlock('BodyText', figure.title),
      textBlock('BodyText', why),
      ...(note === '' ? [] : [textBlock('SourceNote', note)]),
    ]
  }
  const { title, subtitle, summary } = figure
  return [
    { is: 'picture', ...drawn, caption: title, alt: [title, subtitle, summary].join(' '), note },
  ]
}
