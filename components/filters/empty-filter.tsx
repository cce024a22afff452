'use client'

import { explainEmptyFilter } from '@/lib/analysis/empty-filter'
import { someNamesOf } from '@/lib/charts/zone-names'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import { type Filter, NO_FILTER } from '@/lib/domain/selection'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import styles from './filters.module.css'

/** Why a filter leaves nothing: whom each theme has alone, and what is left when it is dropped. */
export function EmptyFilter({
  dataset,
  selected,
  filter,
  words,
  onFilter,
}: {
  dataset: Dataset
  selected: readonly Zone[]
  filter: Filter
  words: Words
  onFilter: (filter: Filter) => void
}) {
  const m = words.messages.filter
  const { number } = words.formats
  const { themes } = lookup(dataset)
  const { parts, any } = explainEmptyFilter(selected, filter)
  const isAll = filter.match === 'all' && filter.include.length > 1
  return (
    <section className={styles.empty}>
      <h2>{isAll ? m.emptyAll(filter.include.length) : m.emptyAny}</h2>
      <ul className={styles.emptyParts}>
        {parts.map(({ theme, alone, without }) => (
          <li key={theme}>
            <span className={styles.chip} data-state="on">
              {words.text(themes.get(theme)?.label ?? { en: theme })}{' '}
              <span className={styles.count}>{number(alone.length)}</span>
            </span>
            <span>{alone.length > 0 ? someNamesOf(alone, words) : m.nobody}</span>
            <button
              type="button"
              className="link"
              onClick={() =>
                onFilter({ ...filter, include: filter.include.filter((id) => id !== theme) })
              }
            >
              {m.drop(number(without))}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.emptyActions}>
        {isAll && any > 0 && (
          <button
            type="button"
            className={styles.button}
            onClick={() => onFilter({ ...filter, match: 'any' })}
          >
            {m.toAny(number(any))}
          </button>
        )}
        <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>
          {m.clear}
        </button>
      </p>
    </section>
  )
}
