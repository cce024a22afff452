import type { RefObject } from 'react'
import { column } from '@/lib/analysis/compare-zones'
import { cellOf } from '@/lib/analysis/comparison'
import { DEFAULT_METRICS, metricsOf } from '@/lib/analysis/metrics/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import { otherLocale, TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'
import { ZoneLink } from './zone-link'

/** The zone's name in both languages, whose part it is, what the document lists for it, and its neighbours. */
export function ZoneHead({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const { dataset, words } = useReading()
  const { zone, slot } = useZoneReading()
  const { zonePage } = words.messages
  const other = otherLocale(words.locale)
  const parent = zone.parent === undefined ? undefined : lookup(dataset).places.get(zone.parent)
  return (
    <header className={styles.head}>
      <div>
        <h1 className="page-title" ref={heading} tabIndex={-1}>
          <ZoneSymbol slot={slot} size={24} />
          <LocalText text={zone.name} words={words} />
        </h1>
        <p className={styles.names}>
          {zone.name[other] && <span lang={TAGS[other]}>{zone.name[other]}</span>}
          {parent && <span>{zonePage.parent(words.text(parent.name))}</span>}
        </p>
        <p className="lead">{subtitle(zone, dataset, words)}</p>
      </div>
      <Neighbours />
    </header>
  )
}

/** What the document lists, in the metrics' own words; a metric without a value is not in it. */
function subtitle(zone: Zone, dataset: Dataset, words: Words): string {
  const says = DEFAULT_METRICS.flatMap((id) => {
    const metric = metricsOf(dataset).get(id)
    const value = metric && cellOf(column(dataset, { metric }), zone.id).value
    if (!metric || value === null || value === undefined) return []
    return metric.says[words.locale](words.formats.number(value, metric.form), value, false)
  })
  return says.length === 0 ? '' : words.messages.zonePage.subtitle(words.text(zone.shortName), says)
}

/** The zones before and after, in the order of the dataset. */
function Neighbours() {
  const { dataset, words } = useReading()
  const { zone } = useZoneReading()
  const { zonePage } = words.messages
  const at = dataset.zones.indexOf(zone)
  const before = dataset.zones[at - 1]
  const after = dataset.zones[at + 1]
  return (
    <nav className={`${styles.neighbours} no-print`} aria-label={zonePage.neighbours}>
      {before && (
        <ZoneLink to={before}>
          <span className="visually-hidden">{zonePage.previous} </span>
          <span aria-hidden="true">← </span>
          <LocalText text={before.shortName} words={words} />
        </ZoneLink>
      )}
      {after && (
        <ZoneLink to={after}>
          <span className="visually-hidden">{zonePage.next} </span>
          <LocalText text={after.shortName} words={words} />
          <span aria-hidden="true"> →</span>
        </ZoneLink>
      )}
    </nav>
  )
}
