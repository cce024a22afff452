'use client'

import type { Metric, MetricId } from '@/lib/analysis/metric'
import { DEFAULT_METRICS } from '@/lib/analysis/metrics/registry'
import { THEME_GROUP_PREFIX } from '@/lib/analysis/metrics/theme-group-metric'
import { defaultView } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import styles from './compare.module.css'

/** Which metrics are radar axes, panels and columns, and in which order; with ready-made sets. */
export function MetricChooser({
  metrics,
  chosen,
  dataset,
  words,
  onChoose,
}: {
  metrics: readonly Metric[]
  chosen: readonly MetricId[]
  dataset: Dataset
  words: Words
  onChoose: (metrics: readonly MetricId[]) => void
}) {
  const { compare } = words.messages
  const isGroup = (id: MetricId) => id.startsWith(THEME_GROUP_PREFIX)
  const groups = metrics.map(({ id }) => id).filter(isGroup)
  const usual = defaultView(dataset).metrics
  const presets = [
    ...(usual.length > DEFAULT_METRICS.length ? [{ label: compare.presetUsual, ids: usual }] : []),
    {
      label: compare.presetCounts(words.formats.spelled(DEFAULT_METRICS.length)),
      ids: DEFAULT_METRICS,
    },
    { label: compare.presetGroups(words.formats.spelled(groups.length)), ids: groups },
    {
      label: compare.presetAll,
      ids: metrics.filter(({ id, comparable }) => comparable && !isGroup(id)).map(({ id }) => id),
    },
  ].filter(({ ids }) => ids.length > 0)
  const inOrder = [
    ...chosen.flatMap((id) => metrics.find((metric) => metric.id === id) ?? []),
    ...metrics.filter(({ id }) => !chosen.includes(id)),
  ]
  return (
    <details className={styles.chooser}>
      <summary>
        {compare.columns} <span>{words.formats.number(chosen.length)}</span>
      </summary>
      <fieldset className={styles.chooserBody}>
        <legend className="visually-hidden">{compare.counts}</legend>
        <p className={styles.presets}>
          {presets.map(({ label, ids }) => (
            <button key={label} type="button" className="link" onClick={() => onChoose(ids)}>
              {label}
            </button>
          ))}
        </p>
        <ul>
          {inOrder.map((metric) => (
            <Row
              key={metric.id}
              metric={metric}
              chosen={chosen}
              words={words}
              onChoose={onChoose}
            />
          ))}
        </ul>
      </fieldset>
    </details>
  )
}

function Row({
  metric,
  chosen,
  words,
  onChoose,
}: {
  metric: Metric
  chosen: readonly MetricId[]
  words: Words
  onChoose: (metrics: readonly MetricId[]) => void
}) {
  const { compare } = words.messages
  const label = words.text(metric.label)
  const at = chosen.indexOf(metric.id)
  const isChosen = at !== -1
  const isLast = isChosen && chosen.length === 1
  const swap = (to: number) => {
    const next = chosen.filter((id) => id !== metric.id)
    onChoose([...next.slice(0, to), metric.id, ...next.slice(to)])
  }
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isLast}
          onChange={() =>
            onChoose(isChosen ? chosen.filter((id) => id !== metric.id) : [...chosen, metric.id])
          }
        />
        {label}
      </label>
      {isChosen && (
        <span className={styles.move}>
          <button
            type="button"
            aria-label={compare.moveUp(label)}
            disabled={at === 0}
            onClick={() => swap(at - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={compare.moveDown(label)}
            disabled={at === chosen.length - 1}
            onClick={() => swap(at + 1)}
          >
            ↓
          </button>
        </span>
      )}
    </li>
  )
}
