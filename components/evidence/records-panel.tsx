'use client'

import { useMemo } from 'react'
import { explainRecords } from '@/lib/analysis/explain-cell'
import type { RecordId } from '@/lib/domain/lookup'
import type { Support } from '@/lib/domain/support'
import { useReading } from '../layout/reading-context'
import { Badge } from './badge'
import styles from './evidence.module.css'
import { Meter } from './meter'
import { PanelFrame } from './panel-frame'
import { RecordGroups } from './record-groups'
import { SourceSummary } from './source-summary'

/** What a panel can be opened for besides a cell: one record, or a number that several zones share. */
export interface RecordsClaim {
  id: string
  title: string
  slots: readonly (number | undefined)[]
  records: readonly RecordId[]
  /** Absent for a record, which has words and no number. */
  number?: {
    value: string
    isMissing: boolean
    support: Support
    rule: string
    definition?: string
  }
}

/** Records with their words, and the number they make, where they make one. */
export function RecordsPanel({
  claim,
  shownRecords,
  onClose,
}: {
  claim: RecordsClaim
  shownRecords: readonly RecordId[]
  onClose: () => void
}) {
  const { dataset, words } = useReading()
  const { evidence } = words.messages
  const { id, title, slots, records, number } = claim
  const explanation = useMemo(() => explainRecords(dataset, records), [dataset, records])
  return (
    <PanelFrame
      slots={slots}
      title={title}
      {...(number && { value: number.value, isMissing: number.isMissing })}
      opened={id}
      onClose={onClose}
    >
      {number && (
        <p className={styles.rule}>
          <Badge support={number.support} words={words} /> {number.rule}
        </p>
      )}
      <RecordGroups explanation={explanation} picked={null} words={words} />
      {number?.definition && (
        <section className={styles.about}>
          <h3>{evidence.definition}</h3>
          <p>{number.definition}</p>
        </section>
      )}
      {explanation.sources.map((source) => (
        <SourceSummary key={source.id} source={source} words={words} />
      ))}
      <Meter records={shownRecords} />
    </PanelFrame>
  )
}
