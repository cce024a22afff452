import { filterSentence } from '@/lib/charts/figure-text'
import type { Dataset } from '@/lib/domain/dataset'
import { type Filter, isFiltering } from '@/lib/domain/selection'
import type { Words } from '@/lib/i18n/words'

/** What is shown, in one sentence. Views announce it when it changes. */
export function FilterSentence(props: {
  dataset: Dataset
  filter: Filter
  shown: number
  words: Words
}) {
  return <p data-filter-sentence>{shownSentence(props)}</p>
}

/** “Showing 3 of 6: zones holding “Ports & shipping”.” */
export function shownSentence({
  dataset,
  filter,
  shown,
  words,
}: {
  dataset: Dataset
  filter: Filter
  shown: number
  words: Words
}): string {
  const m = words.messages.filter
  const { number } = words.formats
  const of = number(dataset.zones.length)
  return isFiltering(filter)
    ? `${m.some(number(shown), of)}${filterSentence(filter, dataset, words)}${m.sentenceEnd}`
    : shown === dataset.zones.length
      ? m.everything(of)
      : m.selectedOnly(number(shown), of)
}
