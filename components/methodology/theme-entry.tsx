import Link from 'next/link'
import type { Theme } from '@/lib/domain/theme'
import { WEIGHTS } from '@/lib/domain/theme-weight'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import type { Words } from '@/lib/i18n/words'
import { pageHref } from '../filters/dataset-param'
import { useReading } from '../layout/reading-context'
import { FirstItems } from '../ui/first-items'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import { Entry, Property } from './entry'
import styles from './methodology.module.css'

/** A theme's definition and rule, and the zones that hold it, heaviest first. */
export function ThemeEntry({
  theme,
  zones,
  slots,
  words,
}: {
  theme: Theme
  zones: readonly Zone[]
  slots: ReadonlyMap<ZoneId, number>
  words: Words
}) {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return (
    <Entry
      id={`theme-${theme.id}`}
      level={4}
      title={<LocalText text={theme.label} words={words} />}
    >
      <p>
        <LocalText text={theme.definition} words={words} />
      </p>
      <dl className={styles.properties}>
        <Property name={methodology.include} wide>
          <LocalText text={theme.include} words={words} />
        </Property>
        <Property name={methodology.exclude} wide>
          <LocalText text={theme.exclude} words={words} />
        </Property>
        <Property name={methodology.heldBy} wide>
          <Holders theme={theme} zones={zones} slots={slots} words={words} />
        </Property>
      </dl>
    </Entry>
  )
}

function Holders({
  theme,
  zones,
  slots,
  words,
}: {
  theme: Theme
  zones: readonly Zone[]
  slots: ReadonlyMap<ZoneId, number>
  words: Words
}) {
  const { dataset } = useReading()
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const holders = WEIGHTS.flatMap((weight) =>
    zones
      .filter((zone) =>
        zone.themes.some((held) => held.theme === theme.id && held.weight === weight),
      )
      .map((zone) => ({ zone, weight })),
  )
  if (holders.length === 0) return methodology.nobody
  return (
    <div className={styles.held}>
      <FirstItems
        items={holders}
        className={styles.holders}
        words={words}
        item={({ zone, weight }) => (
          <li key={zone.id}>
            <ZoneSymbol slot={slots.get(zone.id)} size={13} />
            <LocalText text={zone.shortName} words={words} />
            <span className={styles.aside}>{methodology.weight[weight]}</span>
          </li>
        )}
      />
      <Link
        className={styles.open}
        href={pageHref(words.locale, 'compare', dataset, `themes=${theme.id}`)}
        prefetch={false}
      >
        {methodology.openTheme}
        <span className="visually-hidden">
          {' '}
          <LocalText text={theme.label} words={words} />
        </span>
      </Link>
    </div>
  )
}
