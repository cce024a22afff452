'use client'

import { useMemo } from 'react'
import type { Comparison } from '@/lib/analysis/comparison'
import { isAmong } from '@/lib/analysis/is-among'
import { defaultView } from '@/lib/analysis/view'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { MANY } from '../ui/many'
import styles from './filters.module.css'
import { ManyItems } from './many-items'
import { useListedZones } from './use-listed-zones'
import { ZoneFinder } from './zone-finder'
import { ZonePickerRow } from './zone-picker-row'

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
  const { compare, many } = words.messages
  const { baseline, dataset } = comparison
  const { number } = words.formats
  const all = defaultView(dataset).selection.zones
  const chosen = useMemo(() => new Set(selected), [selected])
  const isHidden = isAmong(dataset.zones, comparison.hidden)
  const { query, setQuery, listed } = useListedZones(dataset)
  const isMany = all.length > MANY
  const isSearched = query.trim() !== '' && listed.length > 0
  const toggle = (zone: Zone) =>
    onSelect(
      chosen.has(zone.id)
        ? selected.filter((id) => id !== zone.id)
        : all.filter((id) => id === zone.id || chosen.has(id)),
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
        {isMany && selected.length > 0 && (
          <>
            <button type="button" className="link" onClick={() => onSelect([])}>
              {many.selectNone}
            </button>{' '}
          </>
        )}
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
      {isMany && isSearched && (
        <p className={styles.aside}>
          <button
            type="button"
            className="link"
            onClick={() => onSelect(listed.map(({ id }) => id))}
          >
            {many.selectListed(number(listed.length))}
          </button>
        </p>
      )}
      <ManyItems
        label={compare.zones}
        items={listed}
        className={styles.zones}
        words={words}
        item={(zone, place) => (
          <ZonePickerRow
            key={zone.id}
            zone={zone}
            place={place}
            slot={comparison.slots.get(zone.id)}
            isSelected={chosen.has(zone.id)}
            isHidden={isHidden(zone)}
            isFocused={zone.id === focused}
            isBaseline={zone === baseline}
            words={words}
            onToggle={() => toggle(zone)}
            onPin={() => onPin(zone === baseline ? null : zone.id)}
            onPoint={onPoint}
          />
        )}
      />
    </fieldset>
  )
}
