import type { QuoteInCopy } from '@/lib/domain/find-quotes'
import { OWN_COPY_MESSAGES } from './own-copy-messages'
import type { Words } from './words'

/** How a quote in a reader's copy differs from what is recorded: “elsewhere, 12 characters later”. */
export function differenceText(answer: QuoteInCopy, { locale, messages, formats }: Words): string {
  const { figure } = messages
  const ownCopy = OWN_COPY_MESSAGES[locale]
  if (answer.found === 'stale') return ownCopy.why[answer.why]
  const { moved, isReset, hasOtherNeighbour } = answer
  const distance = formats.number(Math.abs(moved))
  return figure.listed(
    [
      ownCopy.where[answer.found],
      moved > 0 && ownCopy.later(distance),
      moved < 0 && ownCopy.earlier(distance),
      isReset && ownCopy.isReset,
      hasOtherNeighbour && ownCopy.hasOtherNeighbour,
    ].filter((part) => typeof part === 'string'),
  )
}
