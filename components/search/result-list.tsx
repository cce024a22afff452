import { useMemo } from 'react'
import { zoneSlots } from '@/lib/analysis/zone-slots'
import { inLanguage } from '@/lib/domain/text'
import { otherLocale, TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import type { Found } from '@/lib/search/find-entries'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { MarkedText } from '../ui/marked-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import type { Destination } from './destinations/destination'
import styles from './search.module.css'
import type { Results } from './use-results'

/** What was found, kind by kind: names in both languages, and whose they are. `active` is the place of the chosen one. */
export function ResultList({
  id,
  results: { groups, listed },
  active,
  words,
  onPoint,
  onGo,
}: {
  id: string
  results: Results
  active: number
  words: Words
  onPoint: (destination: string) => void
  onGo: (href: string) => void
}) {
  const { dataset } = useReading()
  const { search } = words.messages
  const slots = useMemo(() => {
    const ids = dataset.zones.map((zone) => zone.id)
    return zoneSlots(ids, ids)
  }, [dataset])
  return (
    <div id={`${id}-list`} role="listbox" aria-label={search.title} className={styles.list}>
      {Array.from(groups, ([kind, found]) => (
        // biome-ignore lint/a11y/useSemanticElements: the options of a list are no fields
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <p id={`${id}-${kind}`} role="presentation" className={styles.kind}>
            {search.kinds[kind]}
          </p>
          {found.map((each) => {
            const at = listed.indexOf(each)
            const { zone, href } = each.entry
            return (
              // The field has the focus, and goes through the list for it.
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
              <div
                key={each.entry.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                className={styles.option}
                onPointerMove={() => at !== active && onPoint(each.entry.id)}
                onClick={() => onGo(href)}
              >
                <span className={styles.symbol}>
                  {zone !== undefined && <ZoneSymbol slot={slots.get(zone)} size={14} />}
                </span>
                <Names found={each} words={words} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function Names({ found: { entry, marks }, words }: { found: Found<Destination>; words: Words }) {
  const { name, of } = entry
  const shown = inLanguage(name, words.locale)
  const other = otherLocale(words.locale)
  const otherName = name[other]
  return (
    <span className={styles.names}>
      <span>
        <span lang={TAGS[shown.language]}>
          <MarkedText text={shown.text} ranges={marks.get(shown.text)} />
        </span>
        {of && ' '}
        {of && (
          <span className={styles.of}>
            <LocalText text={of} words={words} />
          </span>
        )}
      </span>
      {otherName && otherName !== shown.text && (
        <span className={styles.other} lang={TAGS[other]}>
          <MarkedText text={otherName} ranges={marks.get(otherName)} />
        </span>
      )}
    </span>
  )
}
