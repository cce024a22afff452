import { tableColumns } from '@/lib/analysis/comparison'
import { baselineName } from '@/lib/charts/baseline-text'
import { filterSentence, orderPhrase } from '@/lib/charts/figure-text'
import { leftOutNotes, weightsText } from '@/lib/charts/weighting-text'
import { namesOf } from '@/lib/charts/zone-names'
import type { TableModel } from '../table'
import { countingLabel } from '../written-value'
import type { Row } from './cells'
import { listSheet } from './list-sheet'
import { toWeb } from './to-web'
import type { WorkbookSheet } from './workbook'
import { WORKBOOK_WORDS } from './workbook-words'

/** What was chosen: zones, filter, order, baseline, weights, scale and ways of counting; and the link that chooses it again. */
export function viewSheet(table: TableModel): WorkbookSheet {
  const { comparison, view, words, link } = table
  const { dataset, zones, hidden, weighting } = comparison
  const { baseline, compare, figure } = words.messages
  const own = WORKBOOK_WORDS[words.locale]
  const selected = new Set([...zones, ...hidden])
  const named = (some: typeof zones) => (some.length > 0 ? namesOf(some, words) : own.nobody)
  const leftOut = weighting ? leftOutNotes(weighting, table) : []
  const items: Row[] = [
    [own.zonesShown, named(zones)],
    [own.zonesHidden, named(hidden)],
    [own.zonesNot, named(dataset.zones.filter((zone) => !selected.has(zone)))],
    [own.filter, filterSentence(view.filter, dataset, words)],
    [own.order, orderPhrase(comparison.sort, comparison, words)],
    [baseline.label, baselineName(table) || baseline.none],
    [own.weights, (weighting && weightsText(weighting, table)) || own.noWeights],
    ...(leftOut.length > 0 ? [[own.notWeighed, figure.sentences(leftOut)]] : []),
    [own.normalization, compare.normalizations[view.normalize]],
    ...tableColumns(comparison).flatMap((column) => {
      const counting = countingLabel(column, words)
      return counting ? [[own.counting(words.text(column.metric.label)), counting]] : []
    }),
    [own.link, toWeb(link)],
  ]
  return listSheet(own.sheets.view, items, words)
}
