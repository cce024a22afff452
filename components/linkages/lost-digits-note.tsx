'use client'

import type { LinkageNetwork } from '@/lib/analysis/linkage-network'
import { lostInNames, restoredSentence } from '@/lib/charts/linkage-text'
import { useReading } from '../layout/reading-context'
import styles from './linkages.module.css'
import { type OpenRecord, RecordDisclosure } from './record-disclosure'

/** What □ in a name stands for, and what another document says in its place. */
export function LostDigitsNote({ network, ...open }: OpenRecord & { network: LinkageNetwork }) {
  const { dataset, words } = useReading()
  const lost = lostInNames(dataset, network)
  if (lost.length === 0) return null
  return (
    <div className={styles.lost}>
      <p>{words.messages.linkages.noteLost}</p>
      <ul className={styles.restored}>
        {lost.map((each) => (
          <li key={each.lost.id}>
            <RecordDisclosure record={each.restored?.fact.id ?? each.lost.id} {...open}>
              {restoredSentence(each, words)}
            </RecordDisclosure>
          </li>
        ))}
      </ul>
    </div>
  )
}
