'use client'

import { useState } from 'react'
import type { Comparison } from '@/lib/analysis/comparison'
import type { View } from '@/lib/analysis/view'
import type { Words } from '@/lib/i18n/words'
import { ThemeFilter } from '../filters/theme-filter'
import type { Change } from '../filters/use-query-view'
import { ZonePicker } from '../filters/zone-picker'
import { SkipLink } from '../ui/skip-link'
import styles from './compare.module.css'
import type { FocusControl } from './use-focus'

/** Where the figures begin. */
export const FIGURES = 'figures'

/** Zone picker and theme filter; where the screen is narrow, each behind a button that says its state. */
export function Rail({
  comparison,
  view,
  focus,
  words,
  change,
}: {
  comparison: Comparison
  view: View
  focus: FocusControl
  words: Words
  change: Change<View>
}) {
  const { compare, filter } = words.messages
  const { number } = words.formats
  const [open, setOpen] = useState<'zones' | 'themes' | null>(null)
  const chosen = view.filter.include.length + view.filter.exclude.length
  const of = comparison.dataset.zones.length
  const buttons = [
    {
      part: 'zones' as const,
      label: compare.chooseZones,
      state: `${number(view.selection.zones.length)} / ${number(of)}`,
    },
    {
      part: 'themes' as const,
      label: filter.title,
      state: chosen === 0 ? compare.noFilter : compare.filtered(number(chosen)),
    },
  ]
  return (
    <section className={`${styles.rail} no-print`} aria-label={compare.rail}>
      <SkipLink to={FIGURES}>{words.messages.nav.skipToFigures}</SkipLink>
      <div className={styles.railButtons}>
        {buttons.map(({ part, label, state }) => (
          <button
            key={part}
            type="button"
            aria-expanded={open === part}
            aria-controls={`rail-${part}`}
            onClick={() => setOpen(open === part ? null : part)}
          >
            {label}
            <span>{state}</span>
          </button>
        ))}
      </div>
      <div id="rail-zones" className={styles.railPart} data-open={open === 'zones'}>
        <ZonePicker
          comparison={comparison}
          selected={view.selection.zones}
          focused={focus.zone}
          words={words}
          onSelect={(zones) => change({ selection: { zones } })}
          onPin={(baseline) => change({ baseline })}
          onPoint={focus.point}
        />
      </div>
      <div id="rail-themes" className={styles.railPart} data-open={open === 'themes'}>
        <ThemeFilter
          dataset={comparison.dataset}
          filter={view.filter}
          shown={comparison.zones.length}
          words={words}
          onFilter={(next) => change({ filter: next })}
        />
      </div>
    </section>
  )
}
