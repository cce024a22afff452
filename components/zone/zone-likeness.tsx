import Link from 'next/link'
import { useMemo } from 'react'
import { extremes, type Likeness, nearestZones } from '@/lib/analysis/nearest-zones'
import { NAMED_TIES, someNamesOf } from '@/lib/charts/zone-names'
import { lookup } from '@/lib/domain/lookup'
import type { ThemeId } from '@/lib/domain/theme'
import type { Words } from '@/lib/i18n/words'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { MANY } from '../ui/many'
import { ZoneSymbol } from '../ui/zone-symbol'
import { compareHref } from './compare-href'
import { FigureLink } from './figure-link'
import { RecordSection } from './record-section'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'
import { ZoneLink } from './zone-link'

/** How many of many other zones are listed: those nearest. */
const MOST_LISTED = 12

/** Which zones are alike by theme, and in what: the themes stand beside each number. */
export function ZoneLikeness() {
  const { dataset, words } = useReading()
  const { zone, slots } = useZoneReading()
  const { zonePage } = words.messages
  const likenesses = useMemo(() => nearestZones(dataset, zone), [dataset, zone])
  const themeName = useThemeNames()
  if (likenesses.length === 0) return null
  // Those nearest; nobody reads the rest of thousands.
  const listed = likenesses.length > MANY ? likenesses.slice(0, MOST_LISTED) : likenesses
  const further = likenesses.length - listed.length
  const here = words.text(zone.shortName)
  return (
    <RecordSection id="likeness" title={zonePage.likeness} lead={zonePage.likenessLead}>
      {sentencesOf(likenesses, words, themeName).map((sentence) => (
        <p key={sentence} className={styles.finding}>
          {sentence}
        </p>
      ))}
      <table className={styles.likeness}>
        <thead>
          <tr>
            <th scope="col">{words.messages.table.zone}</th>
            <th scope="col">{zonePage.overlap}</th>
            <th scope="col">{zonePage.shared}</th>
            <th scope="col">{zonePage.onlyIn(here)}</th>
            <th scope="col">{zonePage.onlyThere}</th>
            <th scope="col">
              <span className="visually-hidden">{zonePage.compare}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map((each) => {
            const there = words.text(each.zone.shortName)
            return (
              <tr key={each.zone.id}>
                <th scope="row">
                  <ZoneSymbol slot={slots.get(each.zone.id)} />{' '}
                  <ZoneLink to={each.zone}>
                    <LocalText text={each.zone.shortName} words={words} />
                  </ZoneLink>
                </th>
                <td data-label={zonePage.overlap}>
                  <FigureLink id={each.metric.id} metric={each.metric} cell={each.cell} />
                </td>
                <ThemeCell label={zonePage.shared} themes={each.shared} isShared />
                <ThemeCell label={zonePage.onlyIn(here)} themes={each.onlyHere} />
                <ThemeCell label={zonePage.onlyIn(there)} themes={each.onlyThere} />
                <td className="no-print">
                  <Link
                    href={compareHref(dataset, words.locale, [zone.id, each.zone.id])}
                    prefetch={false}
                    aria-label={zonePage.compareTwo(here, there)}
                  >
                    {zonePage.compare}
                  </Link>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {further > 0 && (
        <p className={styles.note}>
          {words.messages.many.furtherZones(words.formats.number(further))}
        </p>
      )}
    </RecordSection>
  )
}

function ThemeCell({
  label,
  themes,
  isShared = false,
}: {
  label: string
  themes: readonly ThemeId[]
  isShared?: boolean
}) {
  const { words } = useReading()
  const names = useThemeNames()
  return (
    <td data-label={label} data-shared={isShared || undefined}>
      {themes.length === 0
        ? words.messages.zonePage.noTheme
        : words.messages.zonePage.themeList(themes.map(names))}
    </td>
  )
}

function useThemeNames(): (id: ThemeId) => string {
  const { dataset, words } = useReading()
  const { themes } = lookup(dataset)
  return (id) => words.text(themes.get(id)?.label ?? { en: id })
}

/** Nearest and farthest in words, each with what is shared; nothing where no zone has a value. */
function sentencesOf(
  likenesses: readonly Likeness[],
  words: Words,
  themeName: (id: ThemeId) => string,
): string[] {
  const { messages, formats } = words
  const { zonePage } = messages
  const { nearest, farthest } = extremes(likenesses)
  const zonesOf = (some: readonly Likeness[]) =>
    someNamesOf(
      some.map(({ zone }) => zone),
      words,
    )
  const themesOf = ({ shared }: Likeness) =>
    formats.and(shared.map((id) => zonePage.theme(themeName(id))))
  // Zones of equal overlap may share different themes, so each gets its own sentence, of many the first; those that share none, one.
  const lines = (some: readonly Likeness[], say: (zones: string, themes: string) => string) =>
    some
      .filter(({ shared }) => shared.length > 0)
      .slice(0, NAMED_TIES)
      .map((each) => say(zonesOf([each]), themesOf(each)))
  const apart = farthest.filter(({ shared }) => shared.length === 0)
  const known = likenesses.filter(({ value }) => value !== null)
  if (known.length > 0 && known.every(({ shared }) => shared.length === 0))
    return [zonePage.sharesNone]
  if (nearest.length === 0) return known.length > 1 ? [zonePage.sameToAll] : []
  return [
    ...lines(nearest, zonePage.nearest),
    ...lines(farthest, zonePage.farthest),
    ...(apart.length > 0 ? [zonePage.farthestNone(zonesOf(apart))] : []),
  ]
}
