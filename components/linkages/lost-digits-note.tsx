'use client'

import type { LinkageNetwork } from '@/lib/analysis/linkage-network'
import { lostDigits } from '@/lib/analysis/restored-digits'
import { useReading } from '../layout/reading-context'
import styles from './linkages.module.css'
import { type OpenRecord, RecordDisclosure } from './record-disclosure'

/** What □ in a name stands for, and what another document says in its place. */
export function LostDigitsNote({ network, ...open }: OpenRecord & { network: LinkageNetwork }) {
  const { dataset, words } = useReading()
  const { linkages } = words.messages
  const lost = lostDigits(
    dataset,
    network.targets.map(({ id }) => id),
  )
  if (lost.length === 0) return null
  return (
    <div className={styles.lost}>
      <p>{linkages.noteLost}</p>
      <ul className={styles.restored}>
        {lost.map(({ place, lost: fact, restored }) => {
          const name = words.text(place.name)
          return (
            <li key={fact.id}>
              <RecordDisclosure record={restored?.fact.id ?? fact.id} {...open}>
                {restored
                  ? linkages.restored(
                      name,
                      words.formats.number(restored.fact.value ?? 0),
                      words.formats.and(restored.sources.map(({ title }) => words.text(title))),
                    )
                  : linkages.notRestored(name)}
              </RecordDisclosure>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
