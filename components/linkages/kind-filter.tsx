'use client'

import type { LinkageKind } from '@/lib/analysis/linkage-network'
import type { Words } from '@/lib/i18n/words'
import filters from '../filters/filters.module.css'
import { KindSymbol } from './kind-symbol'
import styles from './linkages.module.css'

/** Chips of kinds of place. None pressed shows all; each says how many places it has. */
export function KindFilter({
  kinds,
  chosen,
  words,
  onChoose,
}: {
  kinds: ReadonlyMap<LinkageKind, number>
  chosen: readonly LinkageKind[]
  words: Words
  onChoose: (kinds: readonly LinkageKind[]) => void
}) {
  const { linkages, filter } = words.messages
  const all = [...kinds.keys()]
  if (all.length < 2) return null
  const toggle = (kind: LinkageKind) =>
    onChoose(all.filter((each) => (each === kind) !== chosen.includes(each)))
  return (
    <fieldset className={`${styles.filter} no-print`}>
      <legend className={styles.filterLabel}>{linkages.filter}</legend>
      <ul className={filters.chips}>
        {all.map((kind) => {
          const n = words.formats.number(kinds.get(kind) ?? 0)
          const label = linkages.kinds[kind]
          const isOn = chosen.includes(kind)
          return (
            <li key={kind}>
              <button
                type="button"
                className={filters.chip}
                data-state={isOn ? 'on' : 'rest'}
                aria-pressed={isOn}
                aria-label={linkages.filterChip(label, n)}
                onClick={() => toggle(kind)}
              >
                <KindSymbol kind={kind} /> <span>{label}</span>{' '}
                <span className={filters.count}>{n}</span>
              </button>
            </li>
          )
        })}
        {chosen.length > 0 && (
          <li>
            <button type="button" className={`link ${styles.clear}`} onClick={() => onChoose([])}>
              {filter.clear}
            </button>
          </li>
        )}
      </ul>
    </fieldset>
  )
}
