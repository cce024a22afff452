'use client'

import Link from 'next/link'
import type { Comparison } from '@/lib/analysis/comparison'
import { neighboursOf } from '@/lib/analysis/neighbours-of'
import type { View } from '@/lib/analysis/view'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import { zoneHref } from '../filters/zone-params'
import styles from './compare.module.css'

/** A zone alone is no comparison: its whole record, or the zone nearest to it, is a press away. */
export function OneZone({
  zone,
  comparison,
  view,
  words,
  change,
}: {
  zone: Zone
  comparison: Comparison
  view: View
  words: Words
  change: Change<View>
}) {
  const { compare, zonePage } = words.messages
  const [nearest] = neighboursOf(zone, comparison.dataset.zones, view.overlap).nearest
  const name = words.text(zone.shortName)
  return (
    <div className={styles.notice}>
      <p>{compare.oneZone(name)}</p>
      <p className={styles.noticeActions}>
        {nearest && (
          <button
            type="button"
            className="link"
            onClick={() => change({ selection: { zones: [zone.id, nearest.zone.id] } })}
          >
            {compare.addNearest(words.text(nearest.zone.shortName))}
          </button>
        )}
        <Link href={zoneHref(words.locale, zone.id, comparison.dataset)} prefetch={false}>
          {zonePage.wholeRecord(name)}
        </Link>
      </p>
    </div>
  )
}
