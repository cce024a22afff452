import type { Column, Comparison } from '@/lib/analysis/comparison'
import { recordsBehind } from '@/lib/analysis/records-behind'
import type { Dataset } from '@/lib/domain/dataset'
import { isolateText } from '@/lib/domain/isolate-text'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Words } from '@/lib/i18n/words'

/** The documents that some columns rest on for the zones shown, in dataset order. */
export function citedSources(
  comparison: Pick<Comparison, 'dataset' | 'zones'>,
  columns: readonly Column[],
): SourceDocument[] {
  return sourcesOf(comparison.dataset, eachBehind(comparison, columns))
}

/** Column by column, each listed when it is come to. */
function* eachBehind(
  comparison: Pick<Comparison, 'dataset' | 'zones'>,
  columns: readonly Column[],
): Generator<RecordId> {
  for (const column of columns) yield* recordsBehind(comparison, [column])
}

/** The documents that some records rest on, in dataset order. */
export function sourcesOf(dataset: Dataset, records: Iterable<RecordId>): SourceDocument[] {
  const maps = lookup(dataset)
  const cited = new Set<string | undefined>()
  for (const id of records) {
    for (const piece of maps.records.get(id)?.record.evidence ?? [])
      cited.add(maps.evidence.get(piece)?.source)
    // Of very many records the first few name them all.
    if (cited.size >= dataset.sources.length) break
  }
  return dataset.sources.filter(({ id }) => cited.has(id))
}

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
  const { credit } = words.messages
  const parts = [
    credit.dataset(isolateText(words.text(dataset.title)), dataset.version),
    credit.asOf(words.formats.date(dataset.asOf)),
    credit.licence(isolateText(dataset.license.name)),
  ]
  return `${parts.join(credit.separator)}${credit.stop}`
}
