'use client'

import { useMemo, useRef } from 'react'
import { zoneFigureColumns } from '@/lib/analysis/zone-figures'
import { zoneSlots } from '@/lib/analysis/zone-slots'
import { eachRecord, lookup } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import { OpenedPanel } from '../evidence/opened-panel'
import { useEvidence } from '../evidence/use-evidence'
import { ignoredSentence } from '../filters/ignored-sentence'
import { useQueryView } from '../filters/use-query-view'
import { zoneHref, zoneQuery } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { useShowsView } from '../layout/shown-view'
import { useTitle } from '../layout/use-title'
import { later } from '../ui/use-later'
import styles from './zone.module.css'
import { ZoneReadingProvider } from './zone-context'
import { ZoneFigures } from './zone-figures'
import { ZoneFoot } from './zone-foot'
import { ZoneGoals } from './zone-goals'
import { ZoneHead } from './zone-head'
import { ZoneLikeness } from './zone-likeness'
import { ZoneLinkages } from './zone-linkages'
import { ZonePassages, ZoneSubAreas } from './zone-passages'
import { ZoneRail } from './zone-rail'
import { ZoneThemes } from './zone-themes'

const EVIDENCE = later(async () => (await import('../evidence/evidence-panel')).EvidencePanel)

/** The whole record of one zone: every item with its words, every number with what it rests on. */
export function ZoneView() {
  const { dataset, words } = useReading()
  const { view, ignored, change } = useQueryView(dataset, zoneQuery)
  const zone = lookup(dataset).zones.get(view.zone) as Zone
  const records = useMemo(
    () =>
      [...eachRecord({ ...dataset, zones: [zone] })].flatMap((e) => (e.zone ? e.record.id : [])),
    [dataset, zone],
  )
  const slots = useMemo(() => {
    const ids = dataset.zones.map(({ id }) => id)
    return zoneSlots(ids, ids)
  }, [dataset])
  const open = view.evidence === null ? null : { zone: zone.id, metric: view.evidence }
  const evidence = useEvidence(open, (cell) => change({ evidence: cell?.metric ?? null }))
  const heading = useRef<HTMLHeadingElement>(null)
  const onZone = (next: Zone) => {
    change({ zone: next.id, evidence: null })
    scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }
  const { zonePage, product } = words.messages
  useTitle(`${words.text(zone.name)} · ${product.name}`)
  const href = zoneHref(words.locale, zone.id, dataset, view.evidence)
  useShowsView(words.text(zone.name), href)
  const slot = slots.get(zone.id)
  // The same as long as it is open: what it rests on is listed below it.
  const column = useMemo(
    () => (view.evidence === null ? undefined : zoneFigureColumns(dataset).get(view.evidence)?.()),
    [dataset, view.evidence],
  )

  return (
    <ZoneReadingProvider value={{ zone, slot, slots, open, onOpen: evidence.show, onZone }}>
      <div className={styles.page} data-evidence={column ? 'open' : 'closed'}>
        <div role="status" className={styles.status}>
          {ignored.length > 0 && <p className={styles.notice}>{ignoredSentence(ignored, words)}</p>}
        </div>
        <p className={`${styles.notice} ${styles.unscripted}`}>{zonePage.noScripts}</p>
        <ZoneHead heading={heading} />
        <ZoneRail />
        <div className={styles.main}>
          <ZonePassages id="positioning" records={zone.positioning} />
          <ZoneFigures />
          <ZoneSubAreas />
          <ZoneThemes />
          <ZoneGoals />
          <ZonePassages id="measures" records={zone.measures} />
          <ZoneLinkages />
          <ZonePassages id="context" records={zone.context} />
          <ZoneLikeness />
          <ZoneFoot records={records} href={href} />
        </div>
        <OpenedPanel
          of={EVIDENCE}
          opened={
            column
              ? {
                  zone,
                  column,
                  slot,
                  shownRecords: records,
                  picked: evidence.picked,
                  isOnRecord: true,
                  onClose: evidence.close,
                }
              : null
          }
        />
      </div>
    </ZoneReadingProvider>
  )
}
