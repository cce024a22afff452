import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'

/** How many tied zones a title still names one by one. */
export const NAMED_TIES = 3

/** How many zones a sentence names one by one; of more, the first few and their number. */
export const MOST_NAMED = 8
const FEW_NAMED = 3

export function namesOf(zones: readonly Zone[], words: Words): string {
  return words.formats.and(zones.map(({ shortName }) => words.text(shortName)))
}

/**
 * “Zone 1, Zone 11, Zone 21 and 247 other zones” where they are many.
 *
 * @param of how many there are, where only the first are given
 */
export function someNamesOf(zones: readonly Zone[], words: Words, of = zones.length): string {
  if (of <= MOST_NAMED) return namesOf(zones, words)
  const few = zones.slice(0, FEW_NAMED).map(({ shortName }) => words.text(shortName))
  const { number } = words.formats
  return words.messages.figurePart.among(few, number(of), number(of - FEW_NAMED))
}
