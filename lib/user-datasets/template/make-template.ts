import type { Dataset } from '@/lib/domain/dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { inLanguage, type Language } from '@/lib/domain/text'
import { writeCsv } from '@/lib/export/write-csv'
import { columnKind } from '@/lib/user-datasets/map/columns'
import { EXAMPLE_DATASET } from './example-dataset'
import { explainColumns } from './explain-columns'
import { tablesOf } from './tables-of'
import { writeWorkbook } from './write-workbook'
import type { WrittenCell } from './written-table'

export interface TemplateFile {
  name: string
  mime: string
  content: string | Uint8Array<ArrayBuffer>
}

const EXPLAINING: Record<Language, string> = { zh: '说明', en: 'Read me' }

/** The workbook to fill in: one sheet that explains every column, and one for each list with three example zones. */
export async function workbookTemplate(language: Language): Promise<TemplateFile> {
  const tables = tablesOf(exampleDataset(), language)
  const sheets = tables.map(({ name, heads, rows }) => ({
    name,
    rows: [heads, ...rows],
    widths: heads.map((head, i) => widthOf([head, ...rows.map((row) => row[i] ?? null)])),
  }))
  const explained = {
    name: EXPLAINING[language],
    rows: explainColumns(language),
    widths: [14, 18, 12, 56, 36, 48],
  }
  return {
    name: `zonescope-template-${language}.xlsx`,
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: await writeWorkbook([explained, ...sheets]),
  }
}

/** The same three zones in one wide table: a row each, lists within a cell, a column of numbers. */
export async function csvTemplate(language: Language): Promise<TemplateFile> {
  return {
    name: `zonescope-template-${language}.csv`,
    mime: 'text/csv;charset=utf-8',
    content: await writeCsv(wideTable(exampleDataset(), language)),
  }
}

function wideTable(dataset: Dataset, language: Language) {
  const head = (key: string) => columnKind('zones', key)?.names[language] ?? key
  const lists = ['positioning', 'subAreas', 'themes', 'goals', 'measures', 'linkages']
  const list = (texts: readonly string[]) => texts.join(language === 'zh' ? '；' : '; ')
  const text = (of: Parameters<typeof inLanguage>[0] | undefined) =>
    of ? inLanguage(of, language).text : ''
  const nameOf = (id: string) =>
    [
      ...dataset.places,
      ...dataset.zones,
      ...dataset.themes.map(({ label, ...theme }) => ({ ...theme, name: label })),
    ].find((each) => each.id === id)?.name
  const [indicator] = dataset.indicators
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')']
  return {
    fields: [
      ...['name', ...lists].map(head),
      `${text(indicator?.label)}${open}${text(indicator?.unit)}${close}`,
    ],
    rows: dataset.zones.map((zone): WrittenCell[] => [
      text(zone.name),
      list(zone.positioning.map((each) => text(each.text))),
      list(zone.subAreas.map((each) => text(each.name))),
      list(zone.themes.map(({ theme }) => text(nameOf(theme)))),
      list(zone.goals.map((each) => text(each.text))),
      list(zone.measures.map((each) => text(each.text))),
      list(zone.linkages.map(({ to }) => text(nameOf(to)))),
      ...zone.observations.map(({ value, printed }) => value ?? printed ?? null),
    ]),
  }
}

/** Characters that a column needs, Chinese ones counted as two; between 10 and 44, beyond which cells wrap. */
function widthOf(cells: readonly WrittenCell[]): number {
  const lengths = cells.map((cell) => String(cell ?? '').replace(/[^\0-\x7f]/g, 'xx').length + 2)
  return Math.min(44, Math.max(10, ...lengths))
}

/** @throws where the example does not parse: that is a bug of this folder */
function exampleDataset(): Dataset {
  const parsed = parseDataset(EXAMPLE_DATASET)
  if (parsed.ok) return parsed.dataset
  throw new Error(JSON.stringify(parsed.problems, null, 1))
}
