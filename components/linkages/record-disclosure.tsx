'use client'

import type { ReactNode } from 'react'
import { evidenceOf, lookup, type RecordId } from '@/lib/domain/lookup'
import { supportOf } from '@/lib/domain/support'
import { Badge } from '../evidence/badge'
import { Quotation } from '../evidence/quotation'
import { linkageAnchor } from '../filters/linkage-params'
import { useReading } from '../layout/reading-context'
import styles from './linkages.module.css'

/** Which record's words are open on the page, and a way to open another. */
export interface OpenRecord {
  opened: RecordId | null
  onOpen: (record: RecordId | null) => void
}

/** A record that opens its words in place; it does so without scripts too. */
export function RecordDisclosure({
  record,
  opened,
  onOpen,
  children,
}: OpenRecord & { record: RecordId; children: ReactNode }) {
  const { dataset, words } = useReading()
  const maps = lookup(dataset)
  const entry = maps.records.get(record)
  const pieces = evidenceOf(dataset, [record])
  const isOpen = opened === record
  if (!entry || pieces.length === 0) return <div className={styles.record}>{children}</div>
  return (
    <details className={styles.record} open={isOpen} id={linkageAnchor(record)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control by itself */}
      <summary
        title={words.messages.linkages.open}
        onClick={(event) => {
          event.preventDefault()
          onOpen(isOpen ? null : record)
        }}
      >
        {children}
      </summary>
      <div className={styles.words}>
        <Badge support={supportOf(entry)} words={words} />
        {pieces.map((piece) => (
          <Quotation
            key={piece.id}
            piece={piece}
            source={maps.sources.get(piece.source)}
            words={words}
          />
        ))}
      </div>
    </details>
  )
}
