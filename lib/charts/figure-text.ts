import type { Column, Comparison } from '@/lib/analysis/comparison'
import { extremesAmong } from '@/lib/analysis/extremes-among'
import { missingAmong, zerosAmong } from '@/lib/analysis/gaps-among'
import type { MetricId } from '@/lib/analysis/metric'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Sort } from '@/lib/analysis/sort'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { type Filter, isFiltering } from '@/lib/domain/selection'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { baselinePhrase, besideText } from './baseline-text'
import type { ChartInput } from './chart'
import { MOST_NAMED, NAMED_TIES, someNamesOf } from './zone-names'

/** What a filter keeps, in one sentence: “zones holding “Ports & shipping” or “Finance””. */
export function filterSentence(filter: Filter, dataset: Dataset, words: Words): string {
  const { filter: m } = words.messages
  if (!isFiltering(filter)) return m.none
  const { themes } = lookup(dataset)
  const names = (ids: readonly string[]) =>
    ids.map((id) => words.text(themes.get(id)?.label ?? { en: id }))
  const join = filter.match === 'all' ? m.themesInAnd : m.themesInOr
  const holding = m.holding(join(names(filter.include)))
  const excluded = m.themesInOr(names(filter.exclude))
  if (filter.exclude.length === 0) return holding
  return filter.include.length === 0 ? m.without(excluded) : m.both(holding, excluded)
}

/**
 * “6 zones, highest first; no filter.”, the end of every subtitle.
 *
 * @param order how the zones stand, where that is not the shared order
 */
export function scopeSentence(
  { comparison, view, words }: ChartInput,
  own: MetricId | undefined,
  order = orderPhrase(comparison.sort, comparison, words, own),
): string {
  const { messages, formats } = words
  const { dataset, zones } = comparison
  const filter = isFiltering(view.filter)
    ? messages.figure.filtered(filterSentence(view.filter, dataset, words))
    : messages.figure.unfiltered
  return messages.figure.scope(
    messages.figure.shown(formats.number(zones.length), formats.number(dataset.zones.length)),
    order,
    filter,
  )
}

/**
 * What is shown and against what, then of whom: the sentence under a title.
 *
 * @param own the one metric that the figure shows; absent where it shows several
 */
export function subtitleOf(phrases: readonly string[], input: ChartInput, own?: MetricId): string {
  const { figure } = input.words.messages
  const said = [...phrases, baselinePhrase(input)].filter((phrase) => phrase !== '')
  const lead = said.length > 0 ? [figure.sentence(said)] : []
  return figure.sentences([...lead, scopeSentence(input, own)])
}

/** @param own the metric that goes without saying when it decides */
export function orderPhrase(
  sort: Sort,
  { dataset, weighting }: Pick<Comparison, 'dataset' | 'weighting'>,
  words: Words,
  own?: MetricId,
): string {
  const { order } = words.messages.figure
  const up = sort.direction === 'ascending'
  if (sort.by === 'name') return up ? order.name : order.nameReversed
  if (sort.by === 'dataset') return up ? order.dataset : order.datasetReversed
  const direction = up ? order.lowest : order.highest
  if (sort.by === own) return direction
  const metric =
    sort.by === WEIGHTED_VALUE ? weighting?.column?.metric : metricsOf(dataset).get(sort.by)
  return metric ? order.by(words.text(metric.label), direction) : direction
}

/** The finding that a title states: who has most and who has least, in neutral words. */
export function extremesTitle({ comparison, words }: ChartInput): string {
  const { figure } = words.messages
  const { shown, zones } = comparison
  if (zones.length === 0) return figure.titleEmpty
  const { known, highest, lowest, atHighest, atLowest } = extremesAmong(shown, zones)
  if (highest === null || lowest === null) return figure.titleNone(words.text(shown.metric.label))
  const most = predicate(shown, highest, atHighest, words)
  if (highest !== lowest) return figure.titlePair(most, predicate(shown, lowest, atLowest, words))
  if (known > NAMED_TIES && known === zones.length)
    return figure.titleAll(words.formats.number(zones.length), says(shown, highest, true, words))
  return most
}

function predicate(column: Column, value: number, zones: readonly Zone[], words: Words): string {
  const { figure } = words.messages
  const many = zones.length > 1
  if (zones.length > NAMED_TIES)
    return figure.several(words.formats.number(zones.length), says(column, value, many, words))
  return figure.each(
    zones.map(({ shortName }) => words.text(shortName)),
    says(column, value, many, words),
  )
}

function says({ metric }: Column, value: number, many: boolean, words: Words): string {
  return metric.says[words.locale](words.formats.number(value, metric.form), value, many)
}

/** Notes on what is missing among the zones shown, one per column and reason. */
export function missingNotes(
  columns: readonly Column[],
  zones: readonly Zone[],
  words: Words,
): string[] {
  const { figure } = words.messages
  return columns.flatMap((column) => {
    const label = words.text(column.metric.label)
    return Array.from(missingAmong(column, zones), ([reason, concerned]) => {
      if (reason === 'digits-lost') return figure.noteDigits(label)
      return figure.noteMissing(
        label,
        someNamesOf(concerned, words),
        words.text(MISSING_LABELS[reason]),
      )
    })
  })
}

/** A note that a zero is a count and not a gap, for each column that has one. */
export function zeroNotes(
  columns: readonly Column[],
  zones: readonly Zone[],
  words: Words,
): string[] {
  return columns.flatMap((column) => {
    const { first, of } = zerosAmong(column, zones, MOST_NAMED)
    return of > 0 && column.metric.support === 'counted'
      ? [words.messages.figure.noteZero(someNamesOf(first, words, of))]
      : []
  })
}

/** Ways of counting that the reader chose, one note each: a figure of several metrics has no other place for them. */
export function countingNotes(columns: readonly Column[], words: Words): string[] {
  const { figure } = words.messages
  return columns.flatMap(({ metric, option }) => {
    const chosen = metric.options?.find(({ id }) => id === option)
    return chosen
      ? [figure.summaryZone(words.text(metric.label), words.text(chosen.definition))]
      : []
  })
}

/** `Ningbo: goals 7, measures 1.` for every zone, one sentence each. */
export function summaryOf(
  columns: readonly Column[],
  zones: readonly Zone[],
  input: Pick<ChartInput, 'comparison' | 'words'>,
): string {
  const { words } = input
  const { figure } = words.messages
  return figure.sentences(
    zones.map((zone) => {
      const values = columns.map(
        (column) => `${words.text(column.metric.shortLabel)} ${besideText(column, zone, input)}`,
      )
      return figure.sentence([
        figure.summaryZone(words.text(zone.shortName), figure.listed(values)),
      ])
    }),
  )
}
