import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/domain/text'
import { fileOf } from '@/lib/user-datasets/input-file'
import { COLUMNS } from '@/lib/user-datasets/map/columns'
import { TABLE_IDS, TABLES } from '@/lib/user-datasets/map/tables'
import { readFiles } from '@/lib/user-datasets/read/read-files'
import { cellText } from '@/lib/user-datasets/workbook'
import { csvTemplate, workbookTemplate } from './make-template'

/** A template as it is read again: the texts of each sheet, row by row. */
async function sheetsOf({ name, content }: { name: string; content: string | Uint8Array }) {
  const read = await readFiles([fileOf(name, content)])
  if (!read.ok || read.content.kind !== 'workbook') throw new Error('not read')
  return read.content.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(cellText)),
  }))
}

test.for(LANGUAGES)(
  'the workbook in %s explains every column that there is, in its own language, before its sheets',
  async (language) => {
    const [explained, ...sheets] = await sheetsOf(await workbookTemplate(language))
    const rows = explained?.rows
      .slice(1)
      .map(([table, column, , meaning]) => [table, column, meaning])
    const kinds = TABLE_IDS.flatMap((table) => COLUMNS[table])
    expect(rows?.map(([table, column]) => [table, column])).toEqual(
      kinds.map(({ table, names }) => [TABLES[table].names[language], names[language]]),
    )
    for (const [i, { meaning }] of kinds.entries())
      expect(rows?.[i]?.[2]).toContain(meaning[language])
    // Every sheet is one that is explained.
    const names = TABLE_IDS.map((table): string => TABLES[table].names[language])
    expect(sheets.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([])
    const zones = sheets.find(({ name }) => name === TABLES.zones.names[language])
    expect(zones?.rows).toHaveLength(4)
  },
)

test.for(LANGUAGES)(
  'the wide table in %s has the same three zones, a row each',
  async (language) => {
    const [table] = await sheetsOf(await csvTemplate(language))
    expect(table?.rows.map(([name]) => name)).toEqual(
      language === 'zh'
        ? ['名称', '示例甲区', '示例乙区', '示例丙区']
        : ['Name', 'Example Zone A', 'Example Zone B', 'Example Zone C'],
    )
  },
)

test('a template is the same bytes each time', async () => {
  const [one, other] = [await workbookTemplate('zh'), await workbookTemplate('zh')]
  expect(one.content).toEqual(other.content)
})
