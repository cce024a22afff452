import type { Comparison } from '@/lib/analysis/comparison'
import { once } from '@/lib/analysis/once'
import type { Dataset } from '@/lib/domain/dataset'
import { isolateText } from '@/lib/domain/isolate-text'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Words } from '@/lib/i18n/words'

/** “Source: 《…》, publisher.” A title stays in the language in which it was printed. */
export function sourceLine(sources: readonly SourceDocument[], words: Words): string {
  const { credit } = words.messages
  const titles = sources.map(({ title, publisher, language }) => {
    const printed = isolateText(title[language] ?? words.text(title))
    // A title that carries its own marks gets no second pair.
    const named = language === 'zh' && !printed.startsWith('《') ? credit.book(printed) : printed
    return credit.by(named, isolateText(words.text(publisher)))
  })
  return titles.length > 0 ? credit.sources(titles.join(credit.separator)) : ''
}

/** “Dataset “…” 1.0.0; data as of …; licence CC BY 4.0.” */
export function datasetLine({ dataset }: Pick<Comparison, 'dataset'>, words: Words): string {
  return datasetLines(dataset)(words)
}

// Under every figure, at every step; a date takes long to format.
const datasetLines = once((dataset: Dataset) =>
  once((words: Words): string => {
    const { credit } = words.messages
    const parts = [
      credit.dataset(isolateText(words.text(dataset.title)), dataset.version),
      credit.asOf(words.formats.date(dataset.asOf)),
      credit.licence(isolateText(dataset.license.name)),
    ]
    return `${parts.join(credit.separator)}${credit.stop}`
  }),
)
