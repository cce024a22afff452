import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { LANGUAGES } from '@/lib/domain/text'
import { importDataset } from './import-dataset'
import { type ImportProblem, SEVERITIES } from './import-problem'
import { fileOf } from './input-file'
import { columnChoices } from './map/column-choices'
import { guessMapping } from './map/guess-mapping'
import { type Mapping, parseMapping } from './map/mapping'
import { previewColumn } from './map/preview-column'
import type { Mend } from './mend'
import { type Content, readFiles } from './read/read-files'
import { reportCsv } from './report-csv'
import type { Workbook } from './workbook'

const CSV = `区名,面积（平方公里）,主题,备注
杭州,119.95,数字经济、金融,=cmd
宁波,.08,数字经济、金 融,
温州,"1,234 ha",民营经济,
`

async function read(
  text = CSV,
): Promise<{ content: Content; workbook: Workbook; mapping: Mapping }> {
  const found = await readFiles([fileOf('区.csv', text)])
  if (!found.ok || found.content.kind !== 'workbook')
    throw new Error(JSON.stringify(found.problems))
  const { workbook } = found.content
  return { content: found.content, workbook, mapping: guessMapping(workbook, '2026-11-25') }
}

const codes = (problems: readonly ImportProblem[]) => problems.map(({ code }) => code)

describe('a question', () => {
  test('keeps its number back until it is answered, and each answer settles it', async () => {
    const { content, mapping } = await read()
    const asked = await importDataset(content, mapping)
    const question = asked.problems.find(({ code }) => code === 'digits-doubtful')
    expect(question).toMatchObject({
      severity: 'question',
      place: { file: '区.csv', sheet: '区', row: 3, column: 2 },
      header: '面积（平方公里）',
      value: '.08',
    })
    expect(question?.choices.map(({ label }) => label.zh)).toEqual([
      '没有数值：数字缺失',
      '取 0.08',
    ])
    const answers = [
      { value: null, printed: '.08', missing: 'digits-lost' },
      { value: 0.08, printed: '.08' },
    ]
    for (const [i, answer] of answers.entries()) {
      const mends = question?.choices[i] ? [question.choices[i].mend] : []
      const made = await importDataset(content, mapping, mends)
      expect(codes(made.problems)).not.toContain('digits-doubtful')
      expect(made.ok && made.dataset.zones[1]?.observations[0]).toMatchObject(answer)
    }
  })

  test('of two spellings is settled by a merge', async () => {
    const { content, mapping } = await read()
    const asked = await importDataset(content, mapping)
    expect(asked.ok && asked.dataset.themes).toHaveLength(4)
    const choice = asked.problems.find(({ code }) => code === 'name-alike')?.choices[0]
    const mends: Mend[] = choice ? [choice.mend] : []
    const made = await importDataset(content, mapping, mends)
    expect(made.ok && made.dataset.themes.map(({ label }) => label.zh)).toEqual([
      '数字经济',
      '金融',
      '民营经济',
    ])
  })
})

describe('a mapping', () => {
  test('goes through JSON unchanged, and what is none is null', async () => {
    const { mapping } = await read()
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
    for (const other of [null, [], {}, { ...mapping, version: 2 }, { ...mapping, more: 1 }])
      expect(parseMapping(other)).toBeNull()
  })

  test('is used again on a file of other rows and another order of columns', async () => {
    const { mapping } = await read()
    const [use] = mapping.sheets[0]?.columns.filter(({ header }) => header.startsWith('面积')) ?? []
    if (use?.use.is === 'indicator') use.use.better = 'higher'
    const other = await read('主题,备注,区名,面积（平方公里）\n港航,,舟山,5\n')
    const made = await importDataset(other.content, mapping)
    expect(made.ok && made.dataset.zones.map(({ name }) => name.zh)).toEqual(['舟山'])
    expect(made.ok && made.dataset.indicators[0]).toMatchObject({
      better: 'higher',
      label: { zh: '面积' },
    })
    const without = await importDataset((await read('区名,主题\n舟山,港航\n')).content, mapping)
    expect(without.problems.find(({ code }) => code === 'mapping-misfit')?.wanted.zh).toBe(
      '表头“面积（平方公里）”',
    )
    expect(without.ok).toBe(true)
  })

  test('says beforehand what each choice makes of a column', async () => {
    const { workbook, mapping } = await read()
    const sheet = workbook.sheets[0]
    const columns = mapping.sheets[0]?.columns ?? []
    const preview = (i: number) =>
      sheet && columns[i] && previewColumn(sheet, 1, i + 1, columns[i].use)
    expect(preview(1)).toEqual({
      is: 'numbers',
      numbers: 2,
      missing: 0,
      asked: 1,
      unread: 0,
      range: [119.95, 1234],
    })
    expect(preview(2)).toEqual({
      is: 'items',
      items: [
        { item: '数字经济', rows: 2 },
        { item: '金融', rows: 1 },
        { item: '金 融', rows: 1 },
        { item: '民营经济', rows: 1 },
      ],
      distinct: 4,
    })
    expect(preview(3)).toEqual({ is: 'ignored', texts: ['=cmd'] })
  })

  test('may be changed to any other use of a column, filled in from its cells', async () => {
    const { content, workbook, mapping } = await read()
    const [sheet] = mapping.sheets
    const choices = workbook.sheets[0] ? columnChoices(workbook.sheets[0], 1, 4, 'zones') : []
    expect(choices.map(({ label }) => label.en)).toEqual(
      expect.arrayContaining(['not used', 'Name', 'Goals', 'themes (tags)', 'a number']),
    )
    const use = choices.find(({ label }) => label.en === 'Measures')?.use
    const columns =
      sheet?.columns.map((each) => (each.column === 4 && use ? { ...each, use } : each)) ?? []
    const made = await importDataset(content, {
      ...mapping,
      sheets: sheet ? [{ ...sheet, columns }] : [],
    })
    expect(made.ok && made.dataset.zones[0]?.measures).toMatchObject([{ text: { en: '=cmd' } }])
    expect(made.ok && made.dataset.zones[1]?.coded).not.toContain('measures')
  })

  test('by which no column holds what every row needs is said once', async () => {
    const { content, mapping } = await read()
    const [sheet] = mapping.sheets
    const columns = sheet?.columns.filter(({ column }) => column !== 1) ?? []
    const made = await importDataset(content, {
      ...mapping,
      sheets: sheet ? [{ ...sheet, columns }] : [],
    })
    expect(made.ok).toBe(false)
    expect(codes(made.problems).filter((code) => code === 'column-absent')).toHaveLength(1)
  })
})

test('two columns of one name are two indicators', async () => {
  const { content, mapping } = await read('区名,面积（亩）,面积（亩）\n甲,1,2\n')
  const made = await importDataset(content, mapping)
  expect(made.ok && made.dataset.zones[0]?.observations.map(({ value }) => value)).toEqual([1, 2])
  expect(made.problems).toEqual([])
})

describe('where a number was read', () => {
  test('is its evidence: the file, the sheet and the row', async () => {
    const { content, mapping } = await read()
    const made = await importDataset(content, mapping)
    const dataset = made.ok ? made.dataset : null
    const [id] = dataset?.zones[1]?.observations[0]?.evidence ?? []
    expect(dataset?.evidence.find((piece) => piece.id === id)).toMatchObject({
      source: 'own-file',
      locator: { sheet: '区', row: 3 },
    })
    expect(dataset?.sources[0]).toMatchObject({ id: 'own-file', title: { zh: '区.csv' } })
  })
})

describe('a dataset in our own form', () => {
  const content = (value: unknown): Content => ({ kind: 'dataset', file: 'a.json', value })

  test('goes through as it is', async () => {
    const made = await importDataset(content(smallDatasetFile()), null)
    expect(made).toMatchObject({ ok: true, problems: [], dataset: { id: 'small-zones' } })
  })

  test('loses the records that are wrong, and what rests on them, and says so', async () => {
    const file = smallDatasetFile()
    const [alpha] = file.zones
    const goals = alpha?.goals.length ?? 0
    if (alpha?.goals[0]) Object.assign(alpha.goals[0], { kind: 'wish' })
    const made = await importDataset(content(file), null)
    expect(made.ok).toBe(true)
    expect(made.ok && made.dataset.zones[0]?.goals).toHaveLength(goals - 1)
    expect(made.problems[0]).toMatchObject({ severity: 'error', path: '$.zones[0].goals[0].kind' })
    expect(codes(made.problems)).toContain('record-dropped')
  })

  test('that is none has its problems listed', async () => {
    for (const value of [{}, [], null, 'x', { zones: 3 }]) {
      const made = await importDataset(content(value), null)
      expect(made).toMatchObject({ ok: false, isCancelled: false })
      expect(made.problems.length).toBeGreaterThan(0)
    }
  })
})

test('the report is a table in either language, the gravest first, and nothing in it runs', async () => {
  const { content, mapping } = await read(`${CSV}=HYPERLINK("x"),约12,a,\n`)
  const { problems } = await importDataset(content, mapping)
  const grades = problems.map(({ severity }) => SEVERITIES.indexOf(severity))
  expect(grades).toEqual(grades.toSorted((a, b) => a - b))
  for (const language of LANGUAGES) {
    const csv = await reportCsv(problems, language)
    const { data } = papaparse.parse<string[]>(csv.slice(1), { skipEmptyLines: true })
    expect(data).toHaveLength(problems.length + 1)
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([11]))
    expect(data.flat().some((cell) => cell.startsWith('='))).toBe(false)
  }
})
