'use client'

import { facetCounts } from '@/lib/analysis/filter-zones'
import type { Dataset } from '@/lib/domain/dataset'
import { type Filter, isFiltering, NO_FILTER } from '@/lib/domain/selection'
import type { Theme } from '@/lib/domain/theme'
import type { Words } from '@/lib/i18n/words'
import { Segments } from '../ui/segments'
import { FilterSentence } from './filter-sentence'
import styles from './filters.module.css'

/** Chips of themes in their groups. A press includes a theme, a second excludes it, a third lets it go. */
export function ThemeFilter({
  dataset,
  filter,
  shown,
  words,
  onFilter,
}: {
  dataset: Dataset
  filter: Filter
  /** How many zones the view shows. */
  shown: number
  words: Words
  onFilter: (filter: Filter) => void
}) {
  const m = words.messages.filter
  const counts = facetCounts(
    dataset.zones,
    dataset.themes.map(({ id }) => id),
    filter,
  )
  if (dataset.themes.length === 0) return null
  return (
    <fieldset className={styles.block}>
      <legend className={styles.legend}>{m.title}</legend>
      <div className={styles.aside}>
        <Segments
          label={m.match}
          name="match"
          value={filter.match}
          options={[
            { value: 'any', label: m.any },
            { value: 'all', label: m.all },
          ]}
          isQuiet={filter.include.length < 2}
          onChange={(match) => onFilter({ ...filter, match })}
        />
      </div>
      {dataset.themeGroups.map((group) => {
        const themes = dataset.themes.filter((theme) => theme.group === group.id)
        return themes.length === 0 ? null : (
          <fieldset key={group.id} className={styles.group}>
            <legend className={styles.groupLabel}>{words.text(group.label)}</legend>
            <ul className={styles.chips}>
              {themes.map((theme) => (
                <li key={theme.id}>
                  <Chip
                    theme={theme}
                    filter={filter}
                    count={counts.get(theme.id) ?? 0}
                    words={words}
                    onFilter={onFilter}
                  />
                </li>
              ))}
            </ul>
          </fieldset>
        )
      })}
      <div className={styles.outcome}>
        <FilterSentence dataset={dataset} filter={filter} shown={shown} words={words} />
        {isFiltering(filter) ? (
          <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>
            {m.clear}
          </button>
        ) : (
          <p className={styles.hint}>{m.hint}</p>
        )}
      </div>
    </fieldset>
  )
}

function Chip({
  theme,
  filter,
  count,
  words,
  onFilter,
}: {
  theme: Theme
  filter: Filter
  count: number
  words: Words
  onFilter: (filter: Filter) => void
}) {
  const m = words.messages.filter
  const label = words.text(theme.label)
  const n = words.formats.number(count)
  const state = filter.include.includes(theme.id)
    ? 'on'
    : filter.exclude.includes(theme.id)
      ? 'excluded'
      : 'rest'
  const isNone = state === 'rest' && count === 0
  const says = { on: m.chipOn, excluded: m.chipExcluded, rest: m.chip }[state]
  return (
    <button
      type="button"
      className={styles.chip}
      data-state={isNone ? 'none' : state}
      aria-pressed={state === 'rest' ? 'false' : state === 'on' ? 'true' : 'mixed'}
      aria-disabled={isNone || undefined}
      aria-label={isNone ? m.chipNone(label) : says(label, n)}
      onClick={() => !isNone && onFilter(nextFilter(filter, theme.id, state))}
    >
      <span>{label}</span> <span className={styles.count}>{n}</span>
    </button>
  )
}

function nextFilter(filter: Filter, theme: string, state: 'rest' | 'on' | 'excluded'): Filter {
  const include = filter.include.filter((id) => id !== theme)
  const exclude = filter.exclude.filter((id) => id !== theme)
  if (state === 'rest') return { ...filter, include: [...include, theme] }
  if (state === 'on') return { ...filter, include, exclude: [...exclude, theme] }
  return { ...filter, include, exclude }
}
