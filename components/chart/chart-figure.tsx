'use client'

import { type ReactNode, useId } from 'react'
import type { Comparison } from '@/lib/analysis/comparison'
import type { CellAddress, View } from '@/lib/analysis/view'
import type { Chart, ChartInput, FigureText } from '@/lib/charts/chart'
import { datasetLine } from '@/lib/charts/credit'
import type { Words } from '@/lib/i18n/words'
import { MixedText } from '../ui/mixed-text'
import styles from './chart.module.css'
import { ChartSlot } from './chart-slot'
import { FigureKey } from './figure-key'
import { PartControl } from './part-control'

/** A figure on a page: what is seen, how it was counted, the plot, notes, source, and ways to take it away. */
export function ChartFigure({
  chart,
  input,
  text,
  source,
  isDefault,
  focused,
  onPoint,
  onKeep,
  onOpen,
  onFirst,
  actions,
}: {
  chart: Chart
  input: ChartInput
  text: FigureText
  source: string
  isDefault: boolean
  focused: string | null
  onPoint: (zone: string | null) => void
  /** A zone's mark was pressed that belongs to no single metric. */
  onKeep: (zone: string) => void
  onOpen: (cell: CellAddress, record?: string) => void
  /** More of many zones are to be drawn, or fewer again. */
  onFirst: (first: View['first']) => void
  actions?: ReactNode
}) {
  const id = useId()
  const { figure } = input.words.messages
  return (
    <figure
      className={styles.figure}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      <figcaption>
        <h2 id={`${id}-title`} className={styles.title}>
          {text.title}
        </h2>
        <p className={styles.subtitle}>{text.subtitle}</p>
        {text.part?.said && <p className={styles.partSaid}>{text.part.said}</p>}
      </figcaption>
      <FigureKey entries={text.key} />
      <p id={`${id}-summary`} className="visually-hidden">
        {text.summary}
      </p>
      <ChartSlot
        chart={chart}
        input={input}
        label={`${text.title}${input.words.locale === 'zh' ? '。' : '. '}${figure.reading}`}
        stops={text.stops}
        rows={text.part?.first ?? 0}
        isDefault={isDefault}
        focused={focused}
        onPoint={onPoint}
        onPick={({ zone, metric, record }) =>
          metric ? onOpen({ zone, metric }, record) : onKeep(zone)
        }
      />
      {text.part && <PartControl part={text.part} words={input.words} onFirst={onFirst} />}
      <Notes notes={text.notes} />
      <FigureFoot source={source} input={input} actions={actions} />
    </figure>
  )
}

export function Notes({ notes }: { notes: readonly string[] }) {
  return notes.length === 0 ? null : (
    <div className={styles.notes}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

/** Source left, actions right, as plain links. */
export function FigureFoot({
  source,
  input,
  actions,
}: {
  source: string
  input: { comparison: Pick<Comparison, 'dataset'>; words: Words }
  actions?: ReactNode
}) {
  return (
    <div className={styles.foot}>
      <p>
        <MixedText text={source} locale={input.words.locale} />
        <span className={styles.dataset}>{datasetLine(input.comparison, input.words)}</span>
      </p>
      {actions}
    </div>
  )
}
