import Link from 'next/link'
import { holders } from '@/lib/analysis/overlap'
import { zoneSlots } from '@/lib/analysis/zone-slots'
import { TAGS } from '@/lib/i18n/locales'
import filters from '../filters/filters.module.css'
import { ManyItems } from '../filters/many-items'
import { zoneHref } from '../filters/zone-params'
import { LocalText } from '../ui/local-text'
import { SkipLink } from '../ui/skip-link'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './home.module.css'
import type { HomeProps } from './home-props'
import { oneTheme } from './one-theme'

/** The zones and themes as links, to a zone's record and into the comparison: what they are, before anything is chosen. */
export function HomeRail({ dataset, words, compareHref }: HomeProps) {
  const { home, filter } = words.messages
  const { number } = words.formats
  const ids = dataset.zones.map(({ id }) => id)
  const slots = zoneSlots(ids, ids)
  const held = holders(dataset.zones)
  const other = words.locale === 'zh' ? 'en' : 'zh'
  return (
    <div className={styles.rail}>
      <SkipLink to="figures">{words.messages.nav.skipToFigures}</SkipLink>
      <section className={filters.block} aria-labelledby="rail-zones-title">
        <h2 id="rail-zones-title" className={filters.legend}>
          {words.text(dataset.zonesName ?? home.zonesName)}
        </h2>
        <p className={filters.aside}>{number(dataset.zones.length)}</p>
        <ManyItems
          label={words.text(dataset.zonesName ?? home.zonesName)}
          items={dataset.zones}
          className={filters.zones}
          words={words}
          item={(zone, place) => (
            <li key={zone.id} {...place}>
              <Link
                className={filters.zone}
                href={zoneHref(words.locale, zone.id, dataset)}
                prefetch={false}
              >
                <ZoneSymbol slot={slots.get(zone.id)} />
                <span className={filters.name}>
                  <LocalText text={zone.shortName} words={words} />
                </span>
                {zone.shortName[other] && (
                  <span className={filters.other} lang={TAGS[other]}>
                    {zone.shortName[other]}
                  </span>
                )}
              </Link>
            </li>
          )}
        />
      </section>
      <section className={filters.block} aria-labelledby="rail-themes-title">
        <h2 id="rail-themes-title" className={filters.legend}>
          {filter.title}
        </h2>
        <p className={filters.aside}>{number(dataset.themes.length)}</p>
        {dataset.themeGroups.map((group) => (
          <div key={group.id} className={filters.group}>
            <p className={filters.groupLabel}>{words.text(group.label)}</p>
            <ul className={filters.chips}>
              {dataset.themes
                .filter((theme) => theme.group === group.id)
                .map((theme) => {
                  const label = words.text(theme.label)
                  const count = number(held.get(theme.id)?.length ?? 0)
                  return (
                    <li key={theme.id}>
                      <Link
                        className={filters.chip}
                        href={compareHref(oneTheme(theme.id))}
                        prefetch={false}
                        aria-label={filter.chip(label, count)}
                      >
                        {label} <span className={filters.count}>{count}</span>
                      </Link>
                    </li>
                  )
                })}
            </ul>
          </div>
        ))}
      </section>
    </div>
  )
}
