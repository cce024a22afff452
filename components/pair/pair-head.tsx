'use client'

import type { Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import { Quoted, QuotedTranslation } from './item'
import { Nothing } from './nothing'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { SIDES } from './topic-row'

/** Who is read: each zone's name over its column, with the words in which the document positions it. */
export function PairHead() {
  const { alignment, words, slots } = usePair()
  const pair = PAIR_MESSAGES[words.locale]
  const { zones } = alignment
  const [left, right] = zones
  const isFacing = zones.length === 2
  return (
    <div className={styles.row} data-head>
      {isFacing && left && right && (
        <div className={styles.spine}>
          <p className={styles.key}>
            <span>← {pair.only(words.text(left.shortName))}</span>
            <strong>{pair.shared(words.formats.spelled(2))}</strong>
            <span>{pair.only(words.text(right.shortName))} →</span>
          </p>
        </div>
      )}
      {zones.map((zone, at) => (
        <div key={zone.id} className={styles.side} data-side={isFacing ? SIDES[at] : 'column'}>
          <h2 className={styles.name}>
            <ZoneSymbol slot={slots.get(zone.id)} size={20} />
            <LocalText text={zone.shortName} words={words} />
          </h2>
          <Positioning zone={zone} />
        </div>
      ))}
    </div>
  )
}

function Positioning({ zone }: { zone: Zone }) {
  const { words } = usePair()
  if (zone.positioning.length === 0) return <Nothing zone={zone} list="positioning" />
  return (
    <ul className={styles.items} aria-label={words.messages.evidence.kinds.positioning}>
      {zone.positioning.map((passage) => (
        <li key={passage.id} className={styles.item}>
          <Quoted zone={zone} record={passage} text={passage.text} />
          <QuotedTranslation record={passage} />
        </li>
      ))}
    </ul>
  )
}
