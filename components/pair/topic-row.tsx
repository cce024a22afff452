'use client'

import type { ReactNode } from 'react'
import { type Column, cellOf } from '@/lib/analysis/comparison'
import { valueText } from '@/lib/charts/value-text'
import type { Zone } from '@/lib/domain/zone'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { WordsLink } from './words-link'

/**
 * One topic of all zones. With two, their numbers face each other in the spine, and what both hold stands below them;
 * with three, what is shared comes first and the columns follow.
 */
export function TopicRow({
  id,
  label,
  column,
  spine,
  side,
}: {
  id: string
  label: string
  /** The number of each zone; absent where the topic has none. */
  column?: Column | undefined
  spine?: ReactNode
  side: (zone: Zone) => ReactNode
}) {
  const { alignment, words, slots } = usePair()
  const { zones } = alignment
  const [left, right] = zones
  const isFacing = zones.length === 2
  return (
    <section className={styles.row} aria-labelledby={`topic-${id}`}>
      <div className={styles.spine}>
        <div className={styles.counts}>
          {isFacing && left && column && <Count zone={left} column={column} />}
          <h2 id={`topic-${id}`}>{label}</h2>
          {isFacing && right && column && <Count zone={right} column={column} />}
        </div>
        {spine}
      </div>
      {zones.map((zone, at) => (
        <div key={zone.id} className={styles.side} data-side={isFacing ? SIDES[at] : 'column'}>
          <h3 className={styles.sideName}>
            <ZoneSymbol slot={slots.get(zone.id)} size={14} />
            <LocalText text={zone.shortName} words={words} />
          </h3>
          {!isFacing && column && <Count zone={zone} column={column} />}
          {side(zone)}
        </div>
      ))}
    </section>
  )
}

export const SIDES = ['left', 'right'] as const

function Count({ zone, column }: { zone: Zone; column: Column }) {
  const { words, slots } = usePair()
  const text = valueText(column, zone, words)
  const { value } = cellOf(column, zone.id)
  const label = `${words.text(zone.shortName)} ${words.text(column.metric.label)} ${text}`
  return (
    <span className={styles.count} data-missing={value === null || undefined}>
      <ZoneSymbol slot={slots.get(zone.id)} size={12} />
      <WordsLink zone={zone.id} what={column.metric.id} label={label}>
        {text}
      </WordsLink>
    </span>
  )
}
