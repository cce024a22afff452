'use client'

import Link from 'next/link'
import { type ReactNode, useMemo } from 'react'
import type { Column } from '@/lib/analysis/comparison'
import { type CellExplanation, explainCell } from '@/lib/analysis/explain-cell'
import { valueText } from '@/lib/charts/value-text'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { zoneHref } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { Badge } from './badge'
import styles from './evidence.module.css'
import { Meter } from './meter'
import { PanelFrame } from './panel-frame'
import { Quotations, RecordGroups } from './record-groups'
import { SourceSummary } from './source-summary'

/** A number again, highlighted, and below it everything it rests on. */
export function EvidencePanel({
  zone,
  column,
  slot,
  shownRecords,
  picked,
  isOnRecord = false,
  beside,
  onClose,
}: {
  zone: Zone
  column: Column
  slot: number | undefined
  /** All records on the screen, for the meter. */
  shownRecords: readonly string[]
  /** The record whose mark was pressed: it is brought into sight. */
  picked: string | null
  /** Whether it opens beside the zone's whole record, and so need not lead there. */
  isOnRecord?: boolean
  /** What else the view says of the number, such as its difference from a baseline. */
  beside?: ReactNode
  onClose: () => void
}) {
  const { dataset, words } = useReading()
  const { evidence, figure } = words.messages
  const explanation = useMemo(() => explainCell(dataset, zone, column), [dataset, zone, column])
  return (
    <PanelFrame
      slots={[slot]}
      title={
        <>
          <LocalText text={zone.shortName} words={words} />
          {'　'}
          {words.text(column.metric.label)}
        </>
      }
      value={valueText(column, zone, words)}
      isMissing={explanation.cell.value === null}
      opened={`${zone.id}.${column.metric.id}`}
      onClose={onClose}
    >
      <p className={styles.rule}>
        <Badge support={explanation.support} words={words} /> {ruleText(explanation, words)}
      </p>
      {beside}
      {explanation.stated.map(({ record, evidence: pieces }) => (
        <div key={record.id} className={styles.stated}>
          <p>{evidence.statedCount(words.formats.number(record.value))}</p>
          <Quotations pieces={pieces} words={words} />
        </div>
      ))}
      <RecordGroups explanation={explanation} picked={picked} words={words} />
      <section className={styles.about}>
        <h3>{evidence.definition}</h3>
        <p>
          {figure.sentences([
            words.text(column.metric.definition),
            words.text(column.metric.caveat),
          ])}
        </p>
      </section>
      {explanation.sources.map((source) => (
        <SourceSummary key={source.id} source={source} words={words} />
      ))}
      {!isOnRecord && (
        <p className={styles.whole}>
          <Link href={zoneHref(words.locale, zone.id, dataset)} prefetch={false}>
            {words.messages.zonePage.wholeRecord(words.text(zone.shortName))}
          </Link>
        </p>
      )}
      <Meter records={shownRecords} />
    </PanelFrame>
  )
}

function ruleText({ cell, column }: CellExplanation, { messages, formats }: Words): string {
  const { evidence, matrices } = messages
  const n = formats.number(cell.from.length)
  if (cell.value === null)
    return cell.missing === 'digits-lost' ? evidence.missingRule : evidence.noRecord
  if (column.metric.support === 'interpreted')
    return cell.from.length > 0 ? matrices.interpretedRule : matrices.notStatedRule
  if (column.metric.support === 'counted')
    return cell.value === 0 ? evidence.countedZero : evidence.countedRule(n)
  return evidence.computedRule(n)
}
