import { filterSentence } from '@/lib/charts/figure-text'
import type { Dataset } from '@/lib/domain/dataset'
import { type Filter, isFiltering } from '@/lib/domain/selection'
import type { Words } from '@/lib/i18n/words'

/** What is shown, in one sentence that is announced when it changes. */
export function FilterSentence({
  dataset,
  filter,
  shown,
  words,
}: {
  dataset: Dataset
  filter: Filter
  shown: number
  words: Words
}) {
  const m = words.messages.filter
  const { number } = words.formats
  const of = number(dataset.zones.length)
  const sentence = isFiltering(filter)
    ? `${m.some(number(shown), of)}${filterSentence(filter, dataset, words)}${m.sentenceEnd}`
    : shown === dataset.zones.length
      ? m.everything(of)
      : m.selectedOnly(number(shown), of)
  return <p role="status">{sentence}</p>
}
