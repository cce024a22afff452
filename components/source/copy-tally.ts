import type { CopyCheck } from '@/lib/domain/compare-copy'
import type { QuoteInCopy } from '@/lib/domain/find-quotes'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import type { Words } from '@/lib/i18n/words'

/** What a quote can be in a copy, from the best borne out to the least. */
export const OUTCOMES = ['in-place', 'elsewhere', 'stale'] as const

export type CopyTally = Record<QuoteInCopy['found'], number>

/** How many quotes have come out how. */
export function copyTally({ quotes }: CopyCheck): CopyTally {
  const tally = { 'in-place': 0, elsewhere: 0, stale: 0 }
  for (const { found } of quotes.values()) tally[found] += 1
  return tally
}

/** “150 in place, 8 found elsewhere, 2 stale”; what there is none of is not named. */
export function tallyText(tally: CopyTally, { locale, messages, formats }: Words): string {
  const { figure } = messages
  const ownCopy = OWN_COPY_MESSAGES[locale]
  return figure.listed(
    OUTCOMES.filter((outcome) => tally[outcome] > 0).map((outcome) =>
      ownCopy.tally(formats.number(tally[outcome]), ownCopy.found[outcome]),
    ),
  )
}
