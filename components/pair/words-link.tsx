'use client'

import type { ReactNode } from 'react'
import type { ZoneId } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { cellKey, EvidenceLink } from '../evidence/evidence-link'
import { usePair } from './pair-context'

/** Something that opens the words it rests on: a number by its metric, a record by its id. */
export function WordsLink({
  zone,
  what,
  label,
  children,
}: {
  zone: ZoneId
  what: string
  /** What is pressed, in words; absent where its content says it, in whatever language that is. */
  label?: string
  children: ReactNode
}) {
  const { words, evidence, hrefOf } = usePair()
  const cell = { zone, metric: what }
  return (
    <EvidenceLink
      cell={cell}
      href={hrefOf(cell)}
      {...(label !== undefined && { label: PAIR_MESSAGES[words.locale].open(label) })}
      isOpen={evidence.open !== null && cellKey(evidence.open) === cellKey(cell)}
      onOpen={evidence.show}
    >
      {children}
      {label === undefined && (
        <span className="visually-hidden"> {words.messages.evidence.openWords}</span>
      )}
    </EvidenceLink>
  )
}
