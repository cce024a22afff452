import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { lookup } from '@/lib/domain/lookup'
import { ZoneChoice } from '../filters/zone-choice'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { MANY } from '../ui/many'
import { ZoneSymbol } from '../ui/zone-symbol'
import { compareHref } from './compare-href'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'
import { ZoneLink } from './zone-link'

const SECTIONS = [
  'positioning',
  'figures',
  'subAreas',
  'themes',
  'goals',
  'measures',
  'linkages',
  'context',
  'likeness',
] as const

/** The way about: parts of this record, the other zones, and the comparison with each. */
export function ZoneRail() {
  const { dataset, words } = useReading()
  const { zone, slots, onZone } = useZoneReading()
  const { zonePage } = words.messages
  const router = useRouter()
  const isMany = dataset.zones.length > MANY
  const goTo = (id: string) => {
    const to = lookup(dataset).zones.get(id)
    if (to) onZone(to)
  }
  const others = dataset.zones.filter(({ id }) => id !== zone.id)
  return (
    <div className={`${styles.rail} no-print`}>
      <nav aria-labelledby="contents-title">
        <h2 id="contents-title">{zonePage.contents}</h2>
        <ul>
          {SECTIONS.filter((id) => id !== 'likeness' || others.length > 0).map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{zonePage[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-labelledby="zones-title" className={styles.scripted}>
        <h2 id="zones-title">{zonePage.zones}</h2>
        {isMany ? (
          <ZoneChoice
            label={words.messages.table.zone}
            value={zone.id}
            zones={dataset.zones}
            words={words}
            onChange={goTo}
          />
        ) : (
          <ul>
            {dataset.zones.map((each) => (
              <li key={each.id}>
                <ZoneLink to={each}>
                  <ZoneSymbol slot={slots.get(each.id)} />{' '}
                  <LocalText text={each.shortName} words={words} />
                </ZoneLink>
              </li>
            ))}
          </ul>
        )}
      </nav>
      {others.length > 0 && (
        <nav aria-labelledby="compare-title">
          <h2 id="compare-title">{zonePage.compareWith}</h2>
          {isMany && (
            <ZoneChoice
              label={words.messages.table.zone}
              value=""
              zones={others}
              words={words}
              onChange={(id) => router.push(compareHref(dataset, words.locale, [zone.id, id]))}
            />
          )}
          <ul>
            {(isMany ? [] : others).map((each) => (
              <li key={each.id}>
                <Link
                  href={compareHref(dataset, words.locale, [zone.id, each.id])}
                  prefetch={false}
                >
                  <ZoneSymbol slot={slots.get(each.id)} />{' '}
                  <LocalText text={each.shortName} words={words} />
                </Link>
              </li>
            ))}
            <li>
              <Link href={compareHref(dataset, words.locale, [zone.id])} prefetch={false}>
                {zonePage.compareWithAll(words.formats.number(dataset.zones.length))}
              </Link>
            </li>
          </ul>
        </nav>
      )}
    </div>
  )
}
