'use client'

import { useId, useState } from 'react'
import type { Column, Comparison } from '@/lib/analysis/comparison'
import type { View } from '@/lib/analysis/view'
import { MOST_WEIGHT, obstacleOf } from '@/lib/analysis/weighting'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import styles from './weight-sliders.module.css'

/** A slider for each metric compared, and for each that has a weight already. Sliding replaces the address. */
export function WeightSliders({
  comparison,
  view,
  words,
  change,
}: {
  comparison: Comparison
  view: View
  words: Words
  change: Change<View>
}) {
  const { weighting: m } = words.messages
  const [emptied, setEmptied] = useState<readonly Column[]>([])
  const columns = slidable(comparison, emptied)
  const isWeighed = columns.some(({ metric }) => (view.weights[metric.id] ?? 0) > 0)
  return (
    <fieldset className={styles.weights}>
      <legend>{m.legend}</legend>
      <p className={styles.lead}>
        {m.lead(words.formats.number(MOST_WEIGHT))}{' '}
        {isWeighed && (
          <button type="button" className="link" onClick={() => change({ weights: {} })}>
            {m.clear}
          </button>
        )}
      </p>
      <ul className={styles.sliders}>
        {columns.map((column) => (
          <Slider
            key={column.metric.id}
            column={column}
            view={view}
            words={words}
            onWeight={(weight) => {
              if (weight === 0) setEmptied([...emptied, column])
              change({ weights: { ...view.weights, [column.metric.id]: weight } }, 'replace')
            }}
          />
        ))}
      </ul>
    </fieldset>
  )
}

/**
 * The metrics compared, in the reader's order, then those weighed besides.
 *
 * @param emptied those that were slid down to nothing: a slider does not go from under the hand
 */
function slidable(
  { columns, weighting }: Comparison,
  emptied: readonly Column[],
): readonly Column[] {
  const weighed = [...(weighting?.weighed ?? []), ...(weighting?.leftOut ?? [])]
  const all = [...columns, ...weighed.map(({ column }) => column), ...emptied]
  return all.filter((one, i) => all.findIndex(({ metric }) => metric.id === one.metric.id) === i)
}

function Slider({
  column,
  view,
  words,
  onWeight,
}: {
  column: Column
  view: View
  words: Words
  onWeight: (weight: number) => void
}) {
  const id = useId()
  const { metric } = column
  const obstacle = obstacleOf(column, view.normalize)
  const weight = view.weights[metric.id] ?? 0
  const label = words.text(metric.label)
  if (obstacle)
    return (
      <li>
        <span className={styles.name}>{label}</span>
        <span className={styles.obstacle}>{words.messages.weighting.obstacles[obstacle]}</span>
      </li>
    )
  return (
    <li>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={weight}
        onChange={(event) => onWeight(event.target.valueAsNumber)}
      />
      {/* The slider says its own number. */}
      <span aria-hidden="true" className={styles.number} data-none={weight === 0 || undefined}>
        {words.formats.number(weight)}
      </span>
    </li>
  )
}
