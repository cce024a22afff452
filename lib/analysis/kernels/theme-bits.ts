import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { once } from '../once'
import { setBit, wordsFor } from './bits'

/** Who holds which theme, at any weight: a bit set of zones for each theme, zone z of the list at bit z. */
export interface ThemeBits {
  /** Zones in the list. */
  count: number
  /** The zones that hold a theme, ⌈count ÷ 32⌉ words; an empty set for a theme that nobody holds. */
  holding: (theme: ThemeId) => Uint32Array
}

/**
 * The bit sets of a list of zones, made in one pass over their themes and kept as long as the list.
 * N zones and T themes take N·T ÷ 8 bytes.
 */
export const themeBits = once((zones: readonly Zone[]): ThemeBits => {
  const words = wordsFor(zones.length)
  const nobody = new Uint32Array(words)
  const holders = new Map<ThemeId, Uint32Array>()
  for (const [z, zone] of zones.entries())
    for (const { theme } of zone.themes) {
      let bits = holders.get(theme)
      if (!bits) {
        bits = new Uint32Array(words)
        holders.set(theme, bits)
      }
      setBit(bits, z)
    }
  return { count: zones.length, holding: (theme) => holders.get(theme) ?? nobody }
})
