import { importProblem } from '@/lib/user-datasets/import-problem'
import { languageOf } from '@/lib/user-datasets/map/language-of'
import type { Draft } from './draft'
import { at, columnOf, type TableRow, textOf } from './table-row'
import { idOf } from './take-reference'

/** The evidence of a row: what it quotes and names as its source, or else the row itself. Null where it names a source that is not there. */
export function evidenceOf(draft: Draft, row: TableRow): string[] | null {
  if (draft.rowEvidence?.row === row) return [draft.rowEvidence.id]
  const quote = textOf(row, 'quote')
  const named = textOf(row, 'source')
  const source = named === '' ? fileSource(draft, row.sheet.file) : sourceOf(draft, row, named)
  if (!source) return null
  const id = draft.ids.evidence.make(`e-${draft.evidence.length + 1}`)
  draft.evidence.push({
    id,
    source,
    ...(quote !== '' && { exact: quote }),
    locator: {
      ...placeIn(draft, row),
      ...(named === '' && { sheet: row.sheet.name, row: row.row }),
    },
  })
  draft.rowEvidence = { row, id }
  return [id]
}

function placeIn(draft: Draft, row: TableRow) {
  const section = textOf(row, 'section')
  const page = textOf(row, 'page')
  const paragraph = textOf(row, 'paragraph')
  const isCounted = /^[1-9]\d{0,6}$/.test(paragraph)
  if (paragraph !== '' && !isCounted)
    draft.problems.add(
      importProblem('bad-form', at(row, columnOf(row, 'paragraph')), {
        zh: '段落的序号，如 3',
        en: 'the number of a paragraph, such as 3',
      }),
    )
  return {
    ...(section !== '' && { section }),
    ...(isCounted && { paragraph: Number(paragraph) }),
    ...(page !== '' && { page }),
  }
}

/** A source by its id or title. Where no sheet lists sources, a name makes one. */
function sourceOf(draft: Draft, row: TableRow, name: string): string | null {
  const isOpen = !draft.tables.has('sources')
  if (isOpen && draft.named.sources.find(name).is === 'none') {
    const id = draft.ids.source.make(draft.spell(name) || 'source')
    const language = languageOf(name)
    draft.sources.push({
      id,
      title: { [language]: name },
      publisher: { zh: '未注明', en: 'Not stated' },
      language,
    })
    draft.named.sources.add(id, [name])
    return id
  }
  return idOf(draft, row, columnOf(row, 'source'), name, draft.named.sources, 'sources')
}

/** The reader's file as a source: what a row rests on that names no other. */
export function fileSource(draft: Draft, file: string): string {
  const known = draft.fileSources.get(file)
  if (known) return known
  const id = draft.ids.source.make('own-file')
  const language = languageOf(file)
  draft.sources.push({
    id,
    title: { [language]: file },
    publisher: { zh: '读者的文件', en: 'The reader’s file' },
    language,
  })
  draft.fileSources.set(file, id)
  return id
}
