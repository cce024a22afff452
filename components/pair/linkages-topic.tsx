'use client'

import { isNamed } from '@/lib/analysis/align-zones'
import type { Linkage, Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { ZoneSymbol } from '../ui/zone-symbol'
import { Item } from './item'
import { Nothing } from './nothing'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { namedMatches, namesOf, targetName } from './pair-text'
import { SharedCount, SharedMatches } from './shared-matches'
import { TopicRow } from './topic-row'

/** What each zone is tied to. A tie that is only inferred from a name is dotted, and counts nowhere. */
export function LinkagesTopic() {
  const { alignment, words, slots, isOnlyDifferences } = usePair()
  const pair = PAIR_MESSAGES[words.locale]
  const { linkages, counts, zones } = alignment
  const column = counts.get('linkages')
  if (!column) return null
  const matches = {
    shownAs: (match: (typeof linkages.all)[number]) => ({
      id: match.id,
      name: targetName(alignment, match.id),
      isDotted: !isNamed(match),
    }),
    sign: (zone: Zone, { basis }: Linkage) => ({
      mark: <ZoneSymbol slot={slots.get(zone.id)} open={basis === 'inferred'} size={14} />,
      words: basis === 'named' ? pair.namedBy : pair.inferred,
    }),
    absent: pair.notNamed,
  }
  return (
    <TopicRow
      id="linkages"
      label={words.text(column.metric.label)}
      column={column}
      spine={
        <>
          {!isOnlyDifferences && (
            <>
              <SharedCount
                what="shared-linkages"
                label={pair.sharedLinkagesLabel(namesOf(zones, words))}
                count={namedMatches(alignment).length}
                none={pair.noSharedLinkages(words.formats.spelled(zones.length))}
              />
              {linkages.all.length > 0 && <SharedMatches matches={linkages.all} {...matches} />}
            </>
          )}
          {linkages.some.length > 0 && (
            <>
              <p className={styles.sharedHead}>{pair.sharedBySome}</p>
              <SharedMatches matches={linkages.some} {...matches} />
            </>
          )}
        </>
      }
      side={(zone) => {
        const own = linkages.own.get(zone.id) ?? []
        if (own.length === 0) return <Nothing zone={zone} list="linkages" isAlone />
        return (
          <ul className={styles.items}>
            {own.map((linkage) => (
              <Item
                key={linkage.id}
                zone={zone}
                record={linkage}
                text={targetName(alignment, linkage.to)}
                tag={
                  linkage.basis === 'named'
                    ? pair.kinds[linkage.kind]
                    : words.messages.figure.listed([pair.kinds[linkage.kind], pair.inferred])
                }
                isDotted={linkage.basis === 'inferred'}
              />
            ))}
          </ul>
        )
      }}
    />
  )
}
