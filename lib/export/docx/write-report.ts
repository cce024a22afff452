import type { ReportModel } from '../report'
import { type Block, type Line, type Pages, textBlock, type WrittenReport } from './block'
import { comparedPart, comparedText } from './compared-part'
import { evidencePart } from './evidence-part'
import { type Drawn, figuresPart } from './figures-part'
import { methodPart } from './method-part'
import { citedBy, referencesPart } from './references-part'
import { type ReportInput, reportInput } from './report-input'
import { strategiesPart } from './strategies-part'
import { tablePart } from './table-part'

/**
 * A comparison as a report: what is compared, figures, table, strategies, method, references, evidence.
 *
 * @param drawings the figures as pixels, in their order
 * @param references formatted, in the order of what `citedBy` the model
 */
export function writeReport(
  model: ReportModel,
  drawings: readonly Drawn[],
  references: readonly Line[],
): WrittenReport {
  const input = reportInput(model)
  const upright = (blocks: Pages['blocks']): Pages => ({ lie: 'upright', blocks })
  return {
    title: input.title,
    description: comparedText(input),
    pages: joined([
      upright([...heading(input), ...comparedPart(input), ...figuresPart(drawings, input)]),
      tablePart(input),
      upright([
        ...strategiesPart(input),
        ...methodPart(input),
        ...referencesPart(references, input),
      ]),
      evidencePart(citedBy(model).sources, input),
    ]),
  }
}

function heading({ title, comparison, words, exportedOn }: ReportInput): Pages['blocks'] {
  const { credit } = words.messages
  const { dataset } = comparison
  return [
    textBlock('Title', title),
    textBlock('Subtitle', credit.dataset(words.text(dataset.title), dataset.version)),
    textBlock(
      'Subtitle',
      credit.line([
        credit.asOf(words.formats.date(dataset.asOf)),
        credit.exported(words.formats.date(exportedOn)),
        credit.licence(words.text({ [words.locale]: dataset.license.name })),
      ]),
    ),
  ]
}

/** Pages that lie alike run on; only where they turn does a new page begin. */
function joined(parts: readonly Pages[]): Pages[] {
  const pages: { lie: Pages['lie']; blocks: Block[] }[] = []
  for (const { lie, blocks } of parts) {
    const last = pages.at(-1)
    if (last?.lie === lie) last.blocks.push(...blocks)
    else pages.push({ lie, blocks: [...blocks] })
  }
  return pages
}
