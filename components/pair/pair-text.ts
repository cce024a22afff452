import { type Alignment, COUNTED_TOPICS, isKnown, isNamed } from '@/lib/analysis/align-zones'
import { cellOf } from '@/lib/analysis/comparison'
import { lookup } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import type { Words } from '@/lib/i18n/words'

export function namesOf(zones: readonly Zone[], words: Words): string {
  return PAIR_MESSAGES[words.locale].names(zones.map(({ shortName }) => words.text(shortName)))
}

export function themeName(alignment: Alignment, id: string, words: Words): string {
  return words.text(lookup(alignment.dataset).themes.get(id)?.label ?? { en: id })
}

/** The name of what a linkage leads to: a place, or another zone. */
export function targetName(alignment: Alignment, id: string) {
  const { places, zones } = lookup(alignment.dataset)
  return places.get(id)?.name ?? zones.get(id)?.shortName ?? { en: id }
}

/** The finding that the page's title states: how many themes are common, and how many one zone holds alone. */
export function findingOf(alignment: Alignment, words: Words): string {
  const pair = PAIR_MESSAGES[words.locale]
  const { spelled } = words.formats
  const { zones, themes } = alignment
  const names = namesOf(zones, words)
  const alone = [...themes.own.values()].reduce((sum, own) => sum + own.length, 0)
  const common = themes.all.length + themes.some.length
  if (common + alone === 0) return pair.finding(names, [pair.noThemes])
  return pair.finding(names, [
    themes.all.length > 0
      ? pair.inAll(spelled(zones.length), spelled(themes.all.length))
      : pair.inNone(spelled(zones.length)),
    ...(themes.some.length > 0 ? [pair.inSome(spelled(themes.some.length))] : []),
    ...(alone > 0 ? [pair.inOne(spelled(alone))] : []),
  ])
}

/** What “only differences” leaves out, named, so that nothing goes unsaid. */
export function hiddenItems(alignment: Alignment, words: Words): string[] {
  const pair = PAIR_MESSAGES[words.locale]
  const { zones, themes, linkages, stated } = alignment
  const shared = themes.all.map(({ id }) => themeName(alignment, id, words))
  const named = linkages.all.map(({ id }) => words.text(targetName(alignment, id)))
  return [
    ...(shared.length > 0 ? [pair.hiddenThemes(words.formats.and(shared))] : []),
    ...(named.length > 0 ? [pair.hiddenLinkages(words.formats.and(named))] : []),
    ...COUNTED_TOPICS.flatMap((id) => {
      const column = alignment.counts.get(id)
      return column && isEmptyTopic(alignment, id)
        ? [pair.hiddenEmpty(words.text(column.metric.label))]
        : []
    }),
    ...stated
      .filter((column) => !isKnown(column, zones))
      .map(({ metric }) => pair.hiddenStated(words.text(metric.label))),
  ]
}

/** Whether no zone has anything under a topic, not even an inferred tie. */
export function isEmptyTopic(alignment: Alignment, id: string): boolean {
  const { zones, counts, linkages } = alignment
  const column = counts.get(id)
  const hasNone = !column || zones.every((zone) => cellOf(column, zone.id).value === 0)
  if (id !== 'linkages') return hasNone
  return hasNone && zones.every((zone) => (linkages.own.get(zone.id) ?? []).length === 0)
}

/** How many linkages every zone names itself. */
export function namedMatches({ linkages }: Alignment) {
  return linkages.all.filter(isNamed)
}
