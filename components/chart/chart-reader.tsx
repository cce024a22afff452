'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { ReadingStop } from '@/lib/charts/chart'
import { useReading } from '../layout/reading-context'
import { MixedText } from '../ui/mixed-text'
import styles from './chart.module.css'

/**
 * A chart as a list to be read with the keyboard: arrows go from item to item, Enter opens the
 * evidence, Esc leaves; whoever comes back is where they left. It lies over the plot and lets the pointer through.
 */
export function ChartReader({
  label,
  keys,
  stops,
  onPoint,
  onOpen,
}: {
  label: string
  /** Which keys do what, in short. */
  keys: string
  stops: readonly ReadingStop[]
  onPoint: (zone: string | null) => void
  onOpen: (stop: ReadingStop) => void
}) {
  const [at, setAt] = useState<number | null>(null)
  const last = useRef(0)
  const { locale } = useReading().words
  const id = useId()
  const active = at === null ? undefined : stops[at]

  const goTo = (next: number) => {
    const bounded = Math.max(0, Math.min(stops.length - 1, next))
    setAt(bounded)
    last.current = bounded
    onPoint(stops[bounded]?.zone ?? null)
  }
  const leave = () => {
    setAt(null)
    onPoint(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // With these a key belongs to the browser or to a screen reader.
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const here = at ?? -1
    const moves: Record<string, () => void> = {
      ArrowDown: () => goTo(here + 1),
      ArrowRight: () => goTo(here + 1),
      ArrowUp: () => goTo(here - 1),
      ArrowLeft: () => goTo(here - 1),
      Home: () => goTo(0),
      End: () => goTo(stops.length - 1),
      Enter: () => active && onOpen(active),
      Escape: () => event.currentTarget.blur(),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    move()
  }

  return (
    <>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={active ? `${id}-${at}` : undefined}
        className={styles.reader}
        onKeyDown={onKeyDown}
        onFocus={() => at === null && goTo(last.current)}
        onBlur={leave}
      >
        {stops.map((stop, i) => (
          <div
            key={`${stop.zone}.${stop.metric}`}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
          >
            <MixedText text={stop.text} locale={locale} />
          </div>
        ))}
      </div>
      <p className={styles.reading} aria-hidden="true" data-active={active !== undefined}>
        {active && <MixedText text={active.text} locale={locale} />}
        <span>{keys}</span>
      </p>
    </>
  )
}
