'use client'

import { type Column, cellOf } from '@/lib/analysis/comparison'
import { valueText } from '@/lib/charts/value-text'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { cellKey, EvidenceLink } from '../evidence/evidence-link'
import { zoneHref } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** A number of this zone, which opens its evidence; or why there is none, and the form printed. */
export function FigureLink({ id, column }: { id: string; column: Column }) {
  const { dataset, words } = useReading()
  const { zone, open, onOpen } = useZoneReading()
  const { value, missing, printed } = cellOf(column, zone.id)
  const cell = { zone: zone.id, metric: id }
  return (
    <EvidenceLink
      cell={cell}
      href={zoneHref(words.locale, zone.id, dataset, id)}
      label={words.messages.table.openEvidence(
        words.text(zone.shortName),
        words.text(column.metric.label),
        valueText(column, zone, words),
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
        words.formats.number(value, column.metric.form)
      )}
    </EvidenceLink>
  )
}
