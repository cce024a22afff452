import { createContext, useContext } from 'react'
import type { CellAddress } from '@/lib/analysis/view'
import type { Zone } from '@/lib/domain/zone'

/** Whose record is read, and how its numbers and other zones' records are opened. */
interface ZoneReading {
  zone: Zone
  slot: number | undefined
  slots: ReadonlyMap<string, number>
  /** The number whose evidence is open. */
  open: CellAddress | null
  onOpen: (cell: CellAddress, opener: HTMLElement) => void
  onZone: (zone: Zone) => void
}

const ZoneReadingContext = createContext<ZoneReading | null>(null)

export const ZoneReadingProvider = ZoneReadingContext

export function useZoneReading(): ZoneReading {
  const reading = useContext(ZoneReadingContext)
  if (!reading) throw new Error('useZoneReading wants a ZoneReadingProvider above it')
  return reading
}
