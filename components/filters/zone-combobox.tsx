'use client'

import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react'
import { lookup } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { useReading } from '../layout/reading-context'
import { MarkedText } from '../ui/marked-text'
import { wantPinyin } from '../ui/pinyin-store'
import { type FoundZone, useFoundZones } from './use-found-zones'
import styles from './zone-combobox.module.css'

/** So many are listed: who sees so many types on. */
const MOST_LISTED = 50

/** What can be chosen beside zones, such as none. */
interface OtherChoice {
  value: string
  label: string
}

export interface ZoneChoiceProps {
  label: string
  /** The id of a zone, or the value of another choice. */
  value: string
  others?: readonly OtherChoice[]
  zones: readonly Zone[]
  words: Words
  onChange: (value: string) => void
}

interface Option {
  value: string
  label: string
  marks?: FoundZone['marks']
}

/** A field that says what is chosen, and in which another zone is found by its name, pinyin or initials. Esc leaves it as it was. */
export function ZoneCombobox({
  label,
  value,
  others = [],
  zones,
  words,
  onChange,
}: ZoneChoiceProps) {
  const { dataset } = useReading()
  const { many, search } = words.messages
  const { number } = words.formats
  const id = useId()
  const [query, setQuery] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const isOpen = query !== null
  const { found, isDone } = useFoundZones(dataset, query ?? '')

  const optionOf = (zone: Zone, marks?: FoundZone['marks']): Option => ({
    value: zone.id,
    label: words.text(zone.shortName),
    ...(marks && { marks }),
  })
  const agreeing = useMemo(() => {
    const isOffered = new Set(found ? zones : [])
    return found?.filter(({ entry }) => isOffered.has(entry.zone))
  }, [found, zones])
  const total = agreeing?.length ?? zones.length
  const options: readonly Option[] = !isOpen
    ? []
    : agreeing
      ? agreeing.slice(0, MOST_LISTED).map(({ entry, marks }) => optionOf(entry.zone, marks))
      : [...others, ...zones.slice(0, MOST_LISTED).map((zone) => optionOf(zone))]
  const chosen =
    others.find((other) => other.value === value)?.label ??
    words.text(lookup(dataset).zones.get(value)?.shortName ?? {})

  useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, isOpen, active])

  const open = () => {
    void wantPinyin()
    setActive(0)
    setQuery('')
  }
  const choose = (option: Option | undefined) => {
    if (!option) return
    setQuery(null)
    if (option.value !== value) onChange(option.value)
  }
  const moves: Record<string, () => unknown> = {
    ArrowDown: () => setActive(Math.min(active + 1, options.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    // Not a zone that agreed with fewer letters.
    Enter: () => isDone && choose(options[active]),
    Escape: () => setQuery(null),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, nativeEvent, key } = event
    if (nativeEvent.isComposing || altKey || ctrlKey || metaKey) return
    if (!isOpen) {
      if (!['ArrowDown', 'ArrowUp', 'Enter'].includes(key)) return
      event.preventDefault()
      return open()
    }
    const move = moves[key]
    if (!move) return
    event.preventDefault()
    move()
  }

  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        className={styles.field}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-status`}
        placeholder={isOpen ? chosen : search.label}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={query ?? chosen}
        onFocus={({ target }) => target.select()}
        onClick={() => isOpen || open()}
        onChange={({ target }) => {
          // Typed over what is chosen, when it was not opened first.
          const typed = isOpen ? target.value : target.value.replace(chosen, '')
          if (!isOpen) void wantPinyin()
          setActive(0)
          setQuery(typed)
        }}
        onKeyDown={onKeyDown}
        // The list never takes the focus: it is gone elsewhere.
        onBlur={() => setQuery(null)}
      />
      <div className={styles.popup} hidden={!isOpen}>
        <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {options.map((option, at) => (
            // The field has the focus, and goes through the list for it.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
            <div
              key={option.value}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              tabIndex={-1}
              className={styles.option}
              data-chosen={option.value === value || undefined}
              onPointerMove={() => at !== active && setActive(at)}
              // Before the field loses the focus to it.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <MarkedText text={option.label} ranges={option.marks?.get(option.label)} />
            </div>
          ))}
        </div>
        <p id={`${id}-status`} role="status" className={styles.status}>
          {isOpen &&
            (total === 0
              ? search.noZone
              : total > MOST_LISTED
                ? agreeing
                  ? search.foundMore(number(total), number(MOST_LISTED))
                  : many.chooseFrom(number(total), number(MOST_LISTED))
                : search.found(number(total)))}
        </p>
      </div>
    </div>
  )
}
