import type { Zone } from '@/lib/domain/zone'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import type { ItemProps } from '../table/virtual-list'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './filters.module.css'

/** A zone that can be chosen, and pinned as the baseline. */
export function ZonePickerRow({
  zone,
  place,
  slot,
  isSelected,
  isHidden,
  isFocused,
  isBaseline,
  words,
  onToggle,
  onPin,
  onPoint,
}: {
  zone: Zone
  /** Its place among many. */
  place: ItemProps | undefined
  slot: number | undefined
  isSelected: boolean
  isHidden: boolean
  isFocused: boolean
  isBaseline: boolean
  words: Words
  onToggle: () => void
  onPin: () => void
  onPoint: (zone: string | null) => void
}) {
  const { baseline, compare } = words.messages
  return (
    <li {...place} className={styles.zoneRow}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: pointing emphasises; the checkbox does the same on focus */}
      <label
        className={styles.zone}
        data-selected={isSelected}
        data-hidden={isHidden || undefined}
        data-focused={isFocused || undefined}
        onMouseEnter={() => onPoint(zone.id)}
        onMouseLeave={() => onPoint(null)}
      >
        <input
          type="checkbox"
          className="visually-hidden"
          checked={isSelected}
          onChange={onToggle}
          onFocus={() => onPoint(zone.id)}
          onBlur={() => onPoint(null)}
        />
        {isSelected ? (
          <ZoneSymbol slot={slot} open={isHidden} />
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
        aria-pressed={isBaseline}
        aria-label={baseline.pin(words.text(zone.shortName))}
        onClick={onPin}
      >
        {baseline.own}
      </button>
    </li>
  )
}

function OtherName({ zone, words }: { zone: Zone; words: Words }) {
  const other = words.locale === 'zh' ? 'en' : 'zh'
  const name = zone.shortName[other]
  return name && name !== words.text(zone.shortName) ? <span lang={TAGS[other]}>{name}</span> : null
}
