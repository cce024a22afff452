'use client'

import type { Comparison } from '@/lib/analysis/comparison'
import type { Zone } from '@/lib/domain/zone'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './filters.module.css'
import { useListedZones } from './use-listed-zones'
import { ZoneFinder } from './zone-finder'

/** As many zones are seen at a glance; from the next on they can be searched. */
const FEW = 5

/** Which zones are compared. The symbol is the check; a zone that the filter hides stays, open and marked. */
export function ZonePicker({
  comparison,
  selected,
  focused,
  words,
  onSelect,
  onPin,
  onPoint,
}: {
  comparison: Comparison
  selected: readonly string[]
  focused: string | null
  words: Words
  onSelect: (zones: readonly string[]) => void
  /** Null lets the baseline go. */
  onPin: (zone: string | null) => void
  onPoint: (zone: string | null) => void
}) {
  const { baseline: m, compare } = words.messages
  const { baseline, dataset, hidden } = comparison
  const { number } = words.formats
  const all = dataset.zones.map(({ id }) => id)
  const { query, setQuery, listed } = useListedZones(dataset)
  const toggle = (zone: Zone) =>
    onSelect(
      selected.includes(zone.id)
        ? selected.filter((id) => id !== zone.id)
        : all.filter((id) => id === zone.id || selected.includes(id)),
    )
  return (
    <fieldset className={styles.block}>
      <legend className={styles.legend}>{compare.zones}</legend>
      <p className={styles.aside}>
        {selected.length < all.length && (
          <button type="button" className="link" onClick={() => onSelect(all)}>
            {compare.selectAll}
          </button>
        )}{' '}
        {compare.selected(number(selected.length), number(all.length))}
      </p>
      {dataset.zones.length > FEW && (
        <ZoneFinder
          query={query}
          listed={listed.length}
          of={all.length}
          words={words}
          onQuery={setQuery}
        />
      )}
      <ul className={styles.zones}>
        {listed.map((zone) => {
          const isSelected = selected.includes(zone.id)
          const isHidden = hidden.includes(zone)
          return (
            <li key={zone.id} className={styles.zoneRow}>
              {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: pointing emphasises; the checkbox does the same on focus */}
              <label
                className={styles.zone}
                data-selected={isSelected}
                data-hidden={isHidden || undefined}
                data-focused={zone.id === focused || undefined}
                onMouseEnter={() => onPoint(zone.id)}
                onMouseLeave={() => onPoint(null)}
              >
                <input
                  type="checkbox"
                  className="visually-hidden"
                  checked={isSelected}
                  onChange={() => toggle(zone)}
                  onFocus={() => onPoint(zone.id)}
                  onBlur={() => onPoint(null)}
                />
                {isSelected ? (
                  <ZoneSymbol slot={comparison.slots.get(zone.id)} open={isHidden} />
                ) : (
                  <span className={styles.unselected} />
                )}
                <span className={styles.name}>{words.text(zone.shortName)}</span>
                <span className={styles.other}>
                  {isHidden ? compare.hidden : <OtherName zone={zone} words={words} />}
                </span>
              </label>
              <button
                type="button"
                className={styles.pin}
                aria-pressed={zone === baseline}
                aria-label={m.pin(words.text(zone.shortName))}
                onClick={() => onPin(zone === baseline ? null : zone.id)}
              >
                {m.own}
              </button>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

function OtherName({ zone, words }: { zone: Zone; words: Words }) {
  const other = words.locale === 'zh' ? 'en' : 'zh'
  const name = zone.shortName[other]
  return name && name !== words.text(zone.shortName) ? <span lang={TAGS[other]}>{name}</span> : null
}
