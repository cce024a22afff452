'use client'

import type { PairOverlap } from '@/lib/analysis/align-zones'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { OVERLAP_WITH } from '../filters/pair-params'
import { usePair } from './pair-context'
import { namesOf, themeName } from './pair-text'
import { WordsLink } from './words-link'

/** How far two zones overlap, in one sentence that names what they share and what each holds alone. */
export function OverlapSentence({ overlap }: { overlap: PairOverlap }) {
  const { alignment, words } = usePair()
  const { figure } = words.messages
  const pair = PAIR_MESSAGES[words.locale]
  const { number, and } = words.formats
  const { zones, similarity, shared, alone } = overlap
  const [first, second] = zones
  const names = namesOf(zones, words)
  if (similarity.value === null) return <p>{figure.sentence([pair.overlapMissing(names)])}</p>
  const listed = (themes: readonly ThemeId[]) =>
    and(themes.map((theme) => themeName(alignment, theme, words)))
  const all = number(shared.length + alone[0].length + alone[1].length)
  const aloneOf = (zone: Zone, themes: readonly ThemeId[]) => {
    const name = words.text(zone.shortName)
    return themes.length > 0 ? pair.overlapAlone(name, listed(themes)) : pair.overlapNoMore(name)
  }
  const value = number(similarity.value, { style: 'percent', decimals: 0 })
  return (
    <p>
      {pair.overlapBefore(names)}
      <WordsLink
        zone={first.id}
        what={`${OVERLAP_WITH}${second.id}`}
        label={`${pair.overlapLabel(names)} ${value}`}
      >
        {value}
      </WordsLink>
      {figure.sentence([
        shared.length > 0
          ? pair.overlapAfter(number(shared.length), all, listed(shared))
          : pair.overlapNothing(all),
        aloneOf(first, alone[0]),
        aloneOf(second, alone[1]),
      ])}
    </p>
  )
}
