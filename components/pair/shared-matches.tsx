'use client'

import type { ReactNode } from 'react'
import type { Match } from '@/lib/analysis/align-zones'
import type { LocalizedText } from '@/lib/domain/text'
import type { Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { LocalText } from '../ui/local-text'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { WordsLink } from './words-link'

interface Shown {
  id: string
  name: LocalizedText
  isDotted?: boolean
}

/**
 * What zones have in common: between two columns in the spine, with each zone's sign on its own side;
 * above three columns, each zone's sign in its own.
 */
export function SharedMatches<Entry extends { id: string }>({
  matches,
  shownAs,
  sign,
  absent,
}: {
  matches: readonly Match<Entry>[]
  shownAs: (match: Match<Entry>) => Shown
  /** A zone's mark, and what is said beside it. */
  sign: (zone: Zone, entry: Entry, match: Match<Entry>) => { mark: ReactNode; words: string }
  /** What stands in the column of a zone that has no part in it. */
  absent: string
}) {
  const { alignment, words } = usePair()
  const { zones } = alignment
  const isFacing = zones.length === 2
  return (
    <ul className={isFacing ? styles.matches : styles.matchRows}>
      {matches.map((match) => {
        const { id, name, isDotted } = shownAs(match)
        const signOf = (zone: Zone) => {
          const entry = match.entries.get(zone.id)
          if (!entry) return <span className={styles.absent}>{absent}</span>
          const { mark, words: said } = sign(zone, entry, match)
          const label = [zone.shortName, name].map(words.text).join(' ')
          return (
            <WordsLink zone={zone.id} what={entry.id} label={`${label} ${said}`}>
              <span className={styles.sign}>
                {mark}
                {said && <span className={styles.tag}>{said}</span>}
              </span>
            </WordsLink>
          )
        }
        const [left, right] = zones
        const title = (
          <strong className={styles.matchName} data-dotted={isDotted || undefined}>
            <LocalText text={name} words={words} />
          </strong>
        )
        return (
          <li key={id}>
            {isFacing && left && right ? (
              <>
                <span className={styles.signLeft}>{signOf(left)}</span>
                {title}
                <span className={styles.signRight}>{signOf(right)}</span>
              </>
            ) : (
              <>
                {title}
                {zones.map((zone) => (
                  <span key={zone.id} className={styles.matchCell}>
                    <span className={styles.matchZone}>
                      <LocalText text={zone.shortName} words={words} />
                    </span>
                    {signOf(zone)}
                  </span>
                ))}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** How many of something all zones share, as a number that opens its records; or that there is none. */
export function SharedCount({
  what,
  label,
  count,
  none,
}: {
  what: string
  label: string
  count: number
  none: string
}) {
  const { alignment, words } = usePair()
  const pair = PAIR_MESSAGES[words.locale]
  const [first] = alignment.zones
  const { spelled, number } = words.formats
  if (!first || count === 0) return <p className={styles.sharedHead}>{none}</p>
  return (
    <p className={styles.sharedHead}>
      {pair.shared(spelled(alignment.zones.length))}{' '}
      <WordsLink zone={first.id} what={what} label={`${label} ${number(count)}`}>
        {number(count)}
      </WordsLink>
    </p>
  )
}
