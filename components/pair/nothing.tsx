'use client'

import { codedFor } from '@/lib/domain/coded'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { CodedList, Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import styles from './pair.module.css'
import { usePair } from './pair-context'

/** Why a column is empty: nobody looked, the document lists none, or everything is shared. */
export function Nothing({
  zone,
  list,
  isAlone = false,
}: {
  zone: Zone
  list: CodedList & ('positioning' | 'subAreas' | 'themes' | 'goals' | 'measures' | 'linkages')
  /** Whether the column shows only what the zone has alone. */
  isAlone?: boolean
}) {
  const { alignment, words } = usePair()
  const pair = PAIR_MESSAGES[words.locale]
  const none = list === 'linkages' ? pair.namesNone : pair.listsNone
  const isCoded = codedFor(zone, alignment.dataset).has(list)
  return (
    <p className={styles.nothing}>
      {!isCoded
        ? words.text(MISSING_LABELS['not-collected'])
        : isAlone && zone[list].length > 0
          ? pair.nothingAlone
          : none}
    </p>
  )
}
