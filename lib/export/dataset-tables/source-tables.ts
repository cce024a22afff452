import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import { LANGUAGES } from '@/lib/domain/text'
import { type DatasetTable, tableOf } from './dataset-table'

/** Documents, what is to be minded about them, and the words that records rest on. */
export function sourceTables(dataset: Dataset): DatasetTable[] {
  return [sourcesTable(dataset), sourceNotesTable(dataset), evidenceTable(dataset)]
}

function sourcesTable({ sources }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.SourceDocument
  const texts = ['title', 'publisher', 'author'] as const
  return tableOf(
    { name: 'sources', title: { zh: '文件', en: 'Documents' }, meaning },
    sources,
    ({ needed, plain, worded, whole }) => [
      needed('id', fields.id, ({ id }) => id),
      ...texts.flatMap((key) => worded(key, fields[key], (source) => source[key])),
      plain('url', fields.url, ({ url }) => url),
      plain('published', fields.published, ({ published }) => published),
      plain('accessed', fields.accessed, ({ accessed }) => accessed),
      needed('language', fields.language, ({ language }) => language, { values: LANGUAGES }),
      plain('text_sha256', fields.textSha256, ({ textSha256 }) => textSha256),
      whole('text_length', fields.textLength, ({ textLength }) => textLength),
    ],
  )
}

function sourceNotesTable({ sources }: Dataset): DatasetTable {
  const { fields } = MEANINGS.SourceDocument
  return tableOf(
    {
      name: 'source-notes',
      title: { zh: '文件的说明', en: 'Notes on documents' },
      meaning: fields.notes,
    },
    sources.flatMap(({ id, notes = [] }) => notes.map((note) => ({ source: id, note }))),
    ({ needed, worded }) => [
      needed('source', fields.id, ({ source }) => source, { refersTo: 'sources' }),
      ...worded('note', fields.notes, ({ note }) => note),
    ],
  )
}

function evidenceTable({ evidence }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Evidence
  const { fields: places } = MEANINGS.Locator
  return tableOf(
    { name: 'evidence', title: { zh: '证据', en: 'Evidence' }, meaning },
    evidence,
    ({ needed, plain, whole }) => [
      needed('id', fields.id, ({ id }) => id),
      needed('source', fields.source, ({ source }) => source, { refersTo: 'sources' }),
      plain('exact', fields.exact, ({ exact }) => exact),
      plain('prefix', fields.prefix, ({ prefix }) => prefix),
      plain('suffix', fields.suffix, ({ suffix }) => suffix),
      whole('start', fields.start, ({ start }) => start),
      whole('end', fields.end, ({ end }) => end),
      plain('section', places.section, ({ locator }) => locator.section),
      whole('paragraph', places.paragraph, ({ locator }) => locator.paragraph),
      plain('page', places.page, ({ locator }) => locator.page),
    ],
  )
}
