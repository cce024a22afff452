import { lookup } from '@/lib/domain/lookup'
import type { Linkage } from '@/lib/domain/zone'
import { useReading } from '../layout/reading-context'
import { RecordRow } from './record-row'
import { RecordSection } from './record-section'
import styles from './zone.module.css'
import { useZoneReading } from './zone-context'

/** Ties named by the zone's passage; and apart from them, those read from a name only. */
export function ZoneLinkages() {
  const { words } = useReading()
  const { zone } = useZoneReading()
  const { zonePage } = words.messages
  const named = zone.linkages.filter(({ basis }) => basis === 'named')
  const inferred = zone.linkages.filter(({ basis }) => basis === 'inferred')
  return (
    <RecordSection
      id="linkages"
      title={zonePage.linkages}
      list="linkages"
      count={named.length}
      empty={zonePage.noLinkage}
      uncounted={
        <>
          {inferred.length > 0 && (
            <>
              <h3 className={styles.subhead}>{zonePage.inferred}</h3>
              <Ties ties={inferred} />
            </>
          )}
          <GapNotes ties={zone.linkages} />
        </>
      }
    >
      <h3 className={styles.subhead}>{zonePage.named}</h3>
      <Ties ties={named} />
    </RecordSection>
  )
}

/** The mark that stands in a name for digits the copy lost. Where one is shown, its document's note says so. */
const GAP = '□'

function GapNotes({ ties }: { ties: readonly Linkage[] }) {
  const { dataset, words } = useReading()
  const { places } = lookup(dataset)
  const hasGap = ties.some(({ to }) => {
    const place = places.get(to)
    return place !== undefined && words.text(place.name).includes(GAP)
  })
  if (!hasGap) return null
  return dataset.sources
    .flatMap(({ notes = [] }) => notes.map(words.text))
    .filter((note) => note.includes(GAP))
    .map((note) => (
      <p key={note} className={styles.note}>
        {note}
      </p>
    ))
}

function Ties({ ties }: { ties: readonly Linkage[] }) {
  const { words } = useReading()
  return (
    <ul className={styles.records}>
      {ties.map(({ id, kind }) => (
        <RecordRow key={id} id={id} kind={words.messages.zonePage.placeKinds[kind]} />
      ))}
    </ul>
  )
}
