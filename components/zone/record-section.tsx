import type { ReactNode } from 'react'
import { codedFor } from '@/lib/domain/coded'
import { evidenceOf } from '@/lib/domain/lookup'
import type { CodedList, StatedCount } from '@/lib/domain/zone'
import { useReading } from '../layout/reading-context'
import { Quotes } from './record-row'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** A part of the record: its heading, what the document itself counts, and the records; or why there are none. */
export function RecordSection({
  id,
  title,
  lead,
  list,
  count,
  counts,
  empty,
  uncounted,
  children,
}: {
  id: string
  title: string
  lead?: string
  /** The coded list that it shows. */
  list?: CodedList
  /** How many records there are, for a list that may be empty. */
  count?: number
  /** The list whose stated counts belong here. */
  counts?: StatedCount['of']
  /** What to say where the list was coded and holds nothing. */
  empty?: string
  /** What stands below and is not part of the count. */
  uncounted?: ReactNode
  children: ReactNode
}) {
  const { dataset, words } = useReading()
  const { zone } = useZoneReading()
  const { zonePage } = words.messages
  const isCoded = list === undefined || codedFor(zone, dataset).has(list)
  const stated = zone.stated.filter(({ of, group }) => of === counts && group === undefined)
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}
        {count !== undefined && count > 0 && <span>{words.formats.number(count)}</span>}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {stated.map((record) => (
        <StatedBeside key={record.id} stated={record} listed={count ?? 0} />
      ))}
      {count === 0 ? (
        <p className={styles.absent}>{isCoded ? (empty ?? zonePage.none) : zonePage.notCoded}</p>
      ) : (
        children
      )}
      {uncounted}
    </section>
  )
}

/** A count that the document prints, beside ours. */
export function StatedBeside({ stated, listed }: { stated: StatedCount; listed: number }) {
  const { dataset, words } = useReading()
  const { number } = words.formats
  return (
    <div className={styles.stated}>
      <p>{words.messages.zonePage.statedBeside(number(stated.value), number(listed))}</p>
      <div>
        <Quotes pieces={evidenceOf(dataset, [stated.id])} support="verbatim" />
      </div>
    </div>
  )
}
