'use client'

import { useRef } from 'react'
import { ALL_ZONES, type View } from '@/lib/analysis/view'
import type { FigurePart } from '@/lib/charts/chart'
import { usualCount } from '@/lib/charts/drawn-zones'
import type { Words } from '@/lib/i18n/words'
import styles from './chart.module.css'

/** Where a figure draws some of its zones: how many, and ways to have it draw more, as many as it can, or the usual number. */
export function PartControl({
  part,
  words,
  onFirst,
}: {
  part: FigurePart
  words: Words
  onFirst: (first: View['first']) => void
}) {
  const group = useRef<HTMLFieldSetElement>(null)
  const { figurePart: m } = words.messages
  const { number } = words.formats
  const { first, of, usually, most } = part
  const end = Math.min(of, most)
  const steps: { label: string; asks: View['first'] }[] = [
    ...(first + usually < end ? [{ label: m.more(number(usually)), asks: first + usually }] : []),
    ...(first < end
      ? [{ label: end === of ? m.all(number(of)) : m.upTo(number(most)), asks: ALL_ZONES } as const]
      : []),
    ...(first > usualCount(part, of) ? [{ label: m.usual(number(usually)), asks: null }] : []),
  ]
  if (steps.length === 0) return null
  return (
    <fieldset ref={group} className={`${styles.part} no-print`} tabIndex={-1}>
      <legend className="visually-hidden">{m.controls}</legend>
      <span>{m.drawn(number(first), number(of))}</span>
      {steps.map(({ label, asks }) => (
        <button
          key={label}
          type="button"
          className="link"
          onClick={() => {
            onFirst(asks)
            // The button may be gone by then, and the focus with it.
            group.current?.focus({ preventScroll: true })
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
