'use client'

import { lookup } from '@/lib/domain/lookup'
import type { ZoneTheme } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { LocalText } from '../ui/local-text'
import { Nothing } from './nothing'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { namesOf } from './pair-text'
import { SharedCount, SharedMatches } from './shared-matches'
import { ThemeMark } from './theme-mark'
import { TopicRow } from './topic-row'
import { WordsLink } from './words-link'

/** Themes that both hold in the spine, those of one zone alone at its side, each with its weight. */
export function ThemesTopic() {
  const { alignment, words, slots, isOnlyDifferences } = usePair()
  const { evidence } = words.messages
  const pair = PAIR_MESSAGES[words.locale]
  const { themes, counts, zones } = alignment
  const column = counts.get('themes')
  const labelOf = (id: string) => lookup(alignment.dataset).themes.get(id)?.label ?? { en: id }
  const matches = {
    shownAs: ({ id }: { id: string }) => ({ id, name: labelOf(id) }),
    sign: (zone: Zone, { weight }: ZoneTheme) => ({
      mark: <ThemeMark slot={slots.get(zone.id)} weight={weight} />,
      words: evidence.weight[weight],
    }),
    absent: pair.notHeld,
  }
  if (!column) return null
  return (
    <TopicRow
      id="themes"
      label={words.text(column.metric.label)}
      column={column}
      spine={
        <>
          {!isOnlyDifferences && (
            <>
              <SharedCount
                what="shared-themes"
                label={pair.sharedThemesLabel(namesOf(zones, words))}
                count={themes.all.length}
                none={pair.noSharedThemes(words.formats.spelled(zones.length))}
              />
              {themes.all.length > 0 && <SharedMatches matches={themes.all} {...matches} />}
            </>
          )}
          {themes.some.length > 0 && (
            <>
              <p className={styles.sharedHead}>{pair.sharedBySome}</p>
              <SharedMatches matches={themes.some} {...matches} />
            </>
          )}
        </>
      }
      side={(zone) => {
        const own = themes.own.get(zone.id) ?? []
        if (own.length === 0) return <Nothing zone={zone} list="themes" isAlone />
        return (
          <ul className={styles.items}>
            {own.map(({ id, theme, weight }) => (
              <li key={id} className={styles.item}>
                <div className={`${styles.itemHead} ${styles.marked}`}>
                  <ThemeMark slot={slots.get(zone.id)} weight={weight} />
                  <WordsLink zone={zone.id} what={id} label={words.text(labelOf(theme))}>
                    <LocalText text={labelOf(theme)} words={words} />
                  </WordsLink>
                  <span className={styles.tag}>{evidence.weight[weight]}</span>
                </div>
              </li>
            ))}
          </ul>
        )
      }}
    />
  )
}
