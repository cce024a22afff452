import type { Passage } from '@/lib/domain/zone'
import { useReading } from '../layout/reading-context'
import { RecordRow } from './record-row'
import { RecordSection } from './record-section'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** Positioning, measures or background: statements, one a row. */
export function ZonePassages({
  id,
  records,
}: {
  id: 'positioning' | 'measures' | 'context'
  records: readonly Passage[]
}) {
  const { zonePage } = useReading().words.messages
  return (
    <RecordSection
      id={id}
      title={zonePage[id]}
      {...(id === 'context' && { lead: zonePage.contextLead })}
      {...(id === 'measures' && { counts: 'measures' as const })}
      list={id}
      count={records.length}
    >
      <ul className={styles.records} data-loud={id === 'positioning' || undefined}>
        {records.map((record) => (
          <RecordRow key={record.id} id={record.id} />
        ))}
      </ul>
    </RecordSection>
  )
}

/** Sub-areas by name, told apart from blocks. */
export function ZoneSubAreas() {
  const { zonePage } = useReading().words.messages
  const { zone } = useZoneReading()
  return (
    <RecordSection
      id="subAreas"
      title={zonePage.subAreas}
      list="subAreas"
      count={zone.subAreas.length}
      counts="subAreas"
    >
      <ul className={styles.records}>
        {zone.subAreas.map(({ id, kind }) => (
          <RecordRow key={id} id={id} kind={zonePage.subAreaKinds[kind]} />
        ))}
      </ul>
    </RecordSection>
  )
}
