import { cellOf, type WeighedColumn } from '@/lib/analysis/comparison'
import type { NumberForm } from '@/lib/analysis/metric'
import type { CellAddress } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import { valueText } from '@/lib/charts/value-text'
import { rankText, scaleText, weightsText } from '@/lib/charts/weighting-text'
import type { Zone } from '@/lib/domain/zone'
import styles from './evidence.module.css'

const UNIT: NumberForm = { style: 'decimal', decimals: 2 }

/** How a weighted value came about: each metric's value, where that lies on the scale, its weight; then the sum and the rank. */
export function WeightedParts({
  zone,
  input,
  onOpen,
}: {
  zone: Zone
  input: ChartInput
  onOpen: (cell: CellAddress) => void
}) {
  const { comparison, words } = input
  const { weighting } = comparison
  const { figure, weighting: m } = words.messages
  const { number } = words.formats
  if (!weighting?.column) return null
  const { weighed } = weighting
  const unitOf = ({ units }: WeighedColumn) => number(units.get(zone.id) ?? 0, UNIT)
  const together = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <div className={styles.difference}>
      <table className={styles.parts}>
        <caption>
          {figure.sentence([m.weights(weightsText(weighting, input)), scaleText(input)])}
        </caption>
        <thead>
          <tr>
            <th scope="col">{m.partMetric}</th>
            <th scope="col">{m.partValue}</th>
            <th scope="col">{m.partUnit}</th>
            <th scope="col">{m.partWeight}</th>
          </tr>
        </thead>
        <tbody>
          {weighed.map((each) => (
            <tr key={each.column.metric.id}>
              <th scope="row">{words.text(each.column.metric.label)}</th>
              <td>
                <button
                  type="button"
                  className="link"
                  aria-label={m.partOpen(
                    words.text(each.column.metric.label),
                    valueText(each.column, zone, words),
                  )}
                  onClick={() => onOpen({ zone: zone.id, metric: each.column.metric.id })}
                >
                  {valueText(each.column, zone, words)}
                </button>
              </td>
              <td>{unitOf(each)}</td>
              <td>{number(each.weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {m.sum(
          weighed.map((each) => m.product(number(each.weight), unitOf(each))),
          number(together),
          number(cellOf(weighting.column, zone.id).value ?? 0, UNIT),
        )}
      </p>
      <p>
        {figure.sentence([figure.summaryZone(words.text(zone.shortName), rankText(zone, input))])}
      </p>
    </div>
  )
}
