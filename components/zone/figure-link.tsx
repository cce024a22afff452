'use client'

import type { Metric, MetricValue } from '@/lib/analysis/metric'
import { printedValue } from '@/lib/charts/value-text'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { cellKey, EvidenceLink } from '../evidence/evidence-link'
import { zoneHref } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** A number of this zone, which opens its evidence; or why there is none, and the form printed. */
export function FigureLink({
  id,
  metric,
  cell: found,
}: {
  id: string
  metric: Metric
  cell: MetricValue
}) {
  const { dataset, words } = useReading()
  const { zone, open, onOpen } = useZoneReading()
  const { value, missing, printed } = found
  const cell = { zone: zone.id, metric: id }
  return (
    <EvidenceLink
      cell={cell}
      href={zoneHref(words.locale, zone.id, dataset, id)}
      label={words.messages.table.openEvidence(
        words.text(zone.shortName),
        words.text(metric.label),
        printedValue(metric, found, words),
      )}
      isOpen={open !== null && cellKey(open) === cellKey(cell)}
      onOpen={onOpen}
    >
      {value === null ? (
        <span className={styles.missing}>
          {missing && words.text(MISSING_LABELS[missing])}
          {printed && <span className="printed"> {printed}</span>}
        </span>
      ) : (
        words.formats.number(value, metric.form)
      )}
    </EvidenceLink>
  )
}
