import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import type { ChartInput, Draws, FigurePart } from './chart'
import { type DrawnZones, usualCount } from './drawn-zones'
import { orderPhrase } from './figure-text'
import { someNamesOf } from './zone-names'

/**
 * What a figure says where it does not usually draw all zones; undefined where it does.
 *
 * @param order how the zones stand of which the first are drawn
 */
export function partOf(
  { zones, first, of }: DrawnZones,
  draws: Draws,
  { comparison, words }: ChartInput,
  order = orderPhrase(comparison.sort, comparison, words),
): FigurePart | undefined {
  if (first === of && usualCount(draws, of) === of) return undefined
  const { messages, formats } = words
  const { figurePart, figure } = messages
  const said = [
    figurePart.first(formats.number(first), formats.number(of), order),
    ...furtherSentences(zones.slice(first), words),
    ...(first === draws.most ? [figurePart.most(formats.number(draws.most))] : []),
  ]
  return { said: first < of ? figure.sentences(said) : '', first, of, ...draws }
}

function furtherSentences(further: readonly Zone[], words: Words): string[] {
  return further.length === 0
    ? []
    : [words.messages.figurePart.further(someNamesOf(further, words))]
}

/** The sentence about a part, for whatever is a list of sentences. */
export function partSentences(part: FigurePart | undefined): string[] {
  return part && part.said !== '' ? [part.said] : []
}
