'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Alignment } from '@/lib/analysis/align-zones'
import type { CellAddress } from '@/lib/analysis/view'
import type { Words } from '@/lib/i18n/words'
import type { EvidenceControl } from '../evidence/use-evidence'

interface PairReading {
  alignment: Alignment
  words: Words
  isOnlyDifferences: boolean
  slots: ReadonlyMap<string, number>
  evidence: EvidenceControl
  hrefOf: (cell: CellAddress) => string
}

const PairContext = createContext<PairReading | null>(null)

/** What every part of the aligned columns needs: who is aligned, in which language, and how words are opened. */
export function PairProvider({ value, children }: { value: PairReading; children: ReactNode }) {
  return <PairContext value={value}>{children}</PairContext>
}

export function usePair(): PairReading {
  const pair = useContext(PairContext)
  if (!pair) throw new Error('usePair wants a PairProvider above it')
  return pair
}
