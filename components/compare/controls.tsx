'use client'

import type { Comparison } from '@/lib/analysis/comparison'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { NORMALIZATIONS } from '@/lib/analysis/normalize'
import { RADAR_LAYOUTS, type View } from '@/lib/analysis/view'
import { overlap } from '@/lib/charts/overlap'
import { themes } from '@/lib/charts/themes'
import { weighting } from '@/lib/charts/weighting'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import { Choice } from '../ui/choice'
import { Segments } from '../ui/segments'
import { BaselineChoice } from './baseline-choice'
import styles from './compare.module.css'
import { Counting } from './counting'
import { MatrixControls } from './matrix-controls'
import { MetricChooser } from './metric-chooser'
import { ResetButton } from './reset-button'
import { SortChoice } from './sort-choice'
import { WeightSliders } from './weight-sliders'

/** What the chosen figure can be asked: metric, way of counting, scale, layout, order, baseline, weights. */
export function Controls({
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
  const { compare } = words.messages
  const metrics = [...metricsOf(comparison.dataset).values()]
  const isMatrix = view.tab === themes.id || view.tab === overlap.id
  const isWeighting = view.tab === weighting.id
  const asked = isMatrix
    ? []
    : view.tab === 'bars'
      ? [comparison.shown.metric]
      : comparison.columns.map(({ metric }) => metric)
  return (
    <div className={`${styles.controls} no-print`}>
      {isMatrix ? (
        <MatrixControls view={view} words={words} change={change} />
      ) : view.tab === 'bars' ? (
        <Choice
          label={compare.metric}
          value={view.metric}
          options={metrics.map(({ id, label }) => ({ value: id, label: words.text(label) }))}
          onChange={(metric) => change({ metric })}
        />
      ) : (
        <MetricChooser
          metrics={metrics}
          chosen={view.metrics}
          dataset={comparison.dataset}
          words={words}
          onChoose={(chosen) => change({ metrics: chosen })}
        />
      )}
      {asked
        .filter(({ options }) => options)
        .map((metric) => (
          <Counting
            key={metric.id}
            metric={metric}
            view={view}
            words={words}
            change={change}
            isOneOfSeveral={asked.length > 1}
          />
        ))}
      {(view.tab === 'radar' || isWeighting) && (
        <Choice
          label={compare.normalize}
          value={view.normalize}
          options={NORMALIZATIONS.map((value) => ({
            value,
            label: compare.normalizations[value],
          }))}
          onChange={(normalize) => change({ normalize })}
        />
      )}
      {view.tab === 'radar' && (
        <Segments
          label={compare.layout}
          name="layout"
          value={view.radar}
          options={RADAR_LAYOUTS.map((value) => ({ value, label: compare.layouts[value] }))}
          onChange={(radar) => change({ radar })}
        />
      )}
      {(!isMatrix || view.order === 'codebook') && (
        <SortChoice comparison={comparison} view={view} words={words} change={change} />
      )}
      {view.tab !== overlap.id && (
        <BaselineChoice comparison={comparison} view={view} words={words} change={change} />
      )}
      <ResetButton dataset={comparison.dataset} view={view} words={words} change={change} />
      {isWeighting && (
        <WeightSliders comparison={comparison} view={view} words={words} change={change} />
      )}
    </div>
  )
}
