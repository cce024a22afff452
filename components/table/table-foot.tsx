import { MEDIAN } from '@/lib/analysis/baseline'
import type { Comparison } from '@/lib/analysis/comparison'
import { medianText } from '@/lib/charts/value-text'
import type { Words } from '@/lib/i18n/words'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './table.module.css'
import { type ComparisonTableProps, Content, Mark } from './table-cells'
import { kindOf, labelOf, THEMES } from './table-columns'
import { ThemeWeights } from './theme-strip'

/** The zone that is the baseline, where it is not among the rows: hidden by the filter, or not selected. */
export function OutsideBaseline(props: ComparisonTableProps) {
  const { comparison, words } = props
  const { baseline, zones, columns, dataset, slots } = comparison
  if (baseline === null || baseline === MEDIAN || zones.includes(baseline)) return null
  return (
    <tr data-baseline>
      <th scope="row" className={styles.zone}>
        <ZoneSymbol slot={slots.get(baseline.id)} open />
        <LocalText text={baseline.shortName} words={words} />
        <Mark zone={baseline} comparison={comparison} words={words} />
      </th>
      {columns.map(({ metric }) => (
        <td
          key={metric.id}
          data-kind={kindOf(metric.id, comparison)}
          data-label={labelOf(metric.id, comparison, words)}
        >
          <Content id={metric.id} zone={baseline} {...props} />
        </td>
      ))}
      {dataset.themes.length > 0 && (
        <td data-kind="themes">
          <Content id={THEMES} zone={baseline} {...props} />
        </td>
      )}
    </tr>
  )
}

/** The median of each column, over all zones of the dataset. */
export function Medians({ comparison, words }: { comparison: Comparison; words: Words }) {
  const { columns, dataset } = comparison
  return (
    <tr>
      <th scope="row" className={styles.zone}>
        {words.messages.figure.medianLabel(words.formats.spelled(dataset.zones.length))}
        <Mark zone={MEDIAN} comparison={comparison} words={words} />
      </th>
      {columns.map((column) => (
        <td
          key={column.metric.id}
          data-kind={kindOf(column.metric.id, comparison)}
          data-label={words.text(column.metric.shortLabel)}
        >
          {medianText(column, words)}
        </td>
      ))}
      {dataset.themes.length > 0 && (
        <td data-kind="themes">
          <ThemeWeights words={words} />
        </td>
      )}
    </tr>
  )
}
