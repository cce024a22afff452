import { isolateText } from '@/lib/domain/isolate-text'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Words } from '@/lib/i18n/words'
import type { Table } from './table-lines'

/** The documents that a comparison rests on, each with its address as a link. */
export function sourceTable(sources: readonly SourceDocument[], words: Words): Table {
  const { figure, slides } = words.messages
  const { date } = words.formats
  const dates = ({ published, accessed }: SourceDocument) =>
    figure.listed([
      ...(published ? [slides.published(date(published))] : [words.messages.source.undated]),
      ...(accessed ? [slides.accessed(date(accessed))] : []),
    ])
  return {
    kind: 'table',
    columns: [slides.document, slides.publisher, slides.date, slides.address].map((label) => ({
      label,
      align: 'left',
    })),
    rows: sources.map((source) => ({
      cells: [
        // A title stays in the language in which it was printed.
        isolateText(source.title[source.language] ?? words.text(source.title)),
        isolateText(words.text(source.publisher)),
        dates(source),
        source.url ?? slides.noAddress,
      ],
    })),
    foot: [],
    hrefs: new Map(sources.flatMap(({ url }) => (url ? [[url, url] as const] : []))),
  }
}
