import { spawnSync } from 'node:child_process'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cellOf } from '@/lib/analysis/comparison'
import { valueText } from '@/lib/charts/value-text'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import type { TableFormat } from './export-format'
import { chartInput } from './fixtures/chart-input'
import { csv } from './formats/csv'
import { csvEvidence } from './formats/csv-evidence'
import { harmless, original } from './formula'
import type { TableModel } from './table'
import { writeCsv } from './write-csv'

const METRICS = ['goals', 'measures', 'linkages', 'theme-overlap', 'stated-area']

function table(locale: 'zh' | 'en', dataset = smallDataset()): TableModel {
  const input = chartInput(dataset, locale, { metrics: METRICS })
  return { ...input, link: 'https://zonescope.example/', exportedOn: '2026-11-23' }
}

async function written(format: TableFormat, model: TableModel): Promise<string> {
  const made = await format.make(model)
  return made.ok ? String(made.content) : ''
}

/** As a program reads it, after the byte order mark. */
function read(content: string): string[][] {
  const { data, errors } = papaparse.parse<string[]>(content.slice(1), { newline: '\r\n' })
  expect(errors).toEqual([])
  return data.filter((row) => row.length > 1)
}

describe('both forms', () => {
  test.for([csv, csvEvidence])('$id is UTF-8 with a byte order mark and CRLF', async (format) => {
    const content = await written(format, table('zh'))
    expect(content.charCodeAt(0)).toBe(0xfeff)
    expect(content.endsWith('\r\n')).toBe(true)
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const widths = new Set(read(content).map((row) => row.length))
    expect(widths.size).toBe(1)
  })
})

describe('set against a baseline', () => {
  const beside = (): TableModel => ({
    ...table('en'),
    ...chartInput(smallDataset(), 'en', {
      metrics: ['goals', 'theme-overlap', 'stated-area'],
      baseline: 'beta',
    }),
  })

  test('each metric of the table is followed by its difference, a number, and names the baseline', async () => {
    expect(read(await written(csv, beside()))).toEqual([
      [
        'zone',
        'zone id',
        'Stated goals (goals)',
        'Stated goals, difference from Beta (goals)',
        'Mean theme overlap (%)',
        'Mean theme overlap, difference from Beta (percentage points)',
        'Area (km²)',
        'Area, difference from Beta (km²)',
      ],
      ['Alpha', 'alpha', '5', '3', '50', '25', '12.5', 'digits lost'],
      ['Beta', 'beta', '2', '0', '25', '0', 'digits lost .08', 'digits lost'],
      ['Gamma', 'gamma', '1', '-1', '25', '0', 'not stated', 'not stated'],
    ])
  })

  test('each record of the long form has the baseline and the difference of its cell', async () => {
    const [head = [], ...rows] = read(await written(csvEvidence, beside()))
    const at = (name: string) => head.indexOf(name)
    const gamma = rows.find((row) => row[1] === 'gamma' && row[at('metric id')] === 'goals')
    expect([gamma?.[at('baseline')], gamma?.[at('difference from baseline')]]).toEqual([
      'Beta',
      '-1',
    ])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]))
  })
})

describe('weighed by the reader', () => {
  // Goals 5, 2, 1 and sub-areas 2, 3, 1, as shares of the most: (1 + 2/3) ÷ 2, (0.4 + 1) ÷ 2, (0.2 + 1/3) ÷ 2.
  const weighed = (changes = {}): TableModel => ({
    ...table('en'),
    ...chartInput(smallDataset(), 'en', {
      metrics: ['goals'],
      weights: { goals: 1, 'sub-areas': 1 },
      ...changes,
    }),
  })
  const whose =
    'Weights chosen by the reader, not by the document: sub-areas 1 and stated goals 1, scale: share of maximum'

  test('the table has the weighted value, rank and range last, and says whose weights they are', async () => {
    const [head = [], ...rows] = read(await written(csv, weighed()))
    expect(head).toEqual([
      'zone',
      'zone id',
      'Stated goals (goals)',
      `Your weighted value (0 to 1; ${whose})`,
      'rank by the reader’s weights',
      'foremost rank under nearby weightings',
      'hindmost rank under nearby weightings',
    ])
    expect(rows.map((row) => [row[1], Number(row[3]).toFixed(3), ...row.slice(4)])).toEqual([
      ['alpha', '0.833', '1', '1', '2'],
      ['beta', '0.700', '2', '1', '2'],
      ['gamma', '0.267', '3', '3', '3'],
    ])
  })

  test('each record behind a weighted value is in the long form, with weights, rank and range', async () => {
    const [head = [], ...rows] = read(await written(csvEvidence, weighed()))
    const at = (row: readonly string[], name: string) => row[head.indexOf(name)]
    const beta = rows.filter(
      (row) => at(row, 'zone id') === 'beta' && at(row, 'metric id') === 'your-weighting',
    )
    expect(beta).toHaveLength(3 + 2)
    for (const row of beta)
      expect([
        at(row, 'reader’s weights'),
        at(row, 'rank by the reader’s weights'),
        at(row, 'foremost rank under nearby weightings'),
        at(row, 'support'),
      ]).toEqual([whose, '2', '1', 'computed'])
    const goals = rows.find((row) => at(row, 'metric id') === 'goals') ?? []
    expect([at(goals, 'reader’s weights'), at(goals, 'rank by the reader’s weights')]).toEqual([
      '',
      '',
    ])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]))
  })

  test('a difference from the baseline stands beside it as beside every value', async () => {
    const [head = [], ...rows] = read(await written(csv, weighed({ baseline: 'beta' })))
    const at = head.indexOf('Your weighted value, difference from Beta (0 to 1)')
    expect(rows.map((row) => Number(row[at]).toFixed(3))).toEqual(['0.133', '0.000', '-0.433'])
  })

  test('without weights neither form says a word of it', async () => {
    for (const format of [csv, csvEvidence])
      expect(await written(format, weighed({ weights: {} }))).not.toMatch(/weight|rank/i)
  })
})

describe('the table as shown', () => {
  test('gives back what was shown when it is read again', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const model = table(locale)
      const { comparison, words } = model
      const [, ...rows] = read(await written(csv, model))
      expect(rows.map(([name, id]) => [name, id])).toEqual(
        comparison.zones.map(({ id, shortName }) => [words.text(shortName), id]),
      )
      for (const [z, zone] of comparison.zones.entries())
        for (const [c, column] of comparison.columns.entries()) {
          const cell = rows[z]?.[c + 2] ?? ''
          const { value } = cellOf(column, zone.id)
          const { form } = column.metric
          const shown =
            value === null ? cell : words.formats.number(numberOf(cell, form.style), form)
          expect(shown).toBe(valueText(column, zone, words))
        }
    }
  })

  test('reads, by hand, as the small dataset does', async () => {
    expect(read(await written(csv, table('en')))).toEqual([
      [
        'zone',
        'zone id',
        'Stated goals (goals)',
        'Measures (measures)',
        'Linkages (linkages)',
        'Mean theme overlap (%)',
        'Area (km²)',
      ],
      ['Alpha', 'alpha', '5', '2', '1', '50', '12.5'],
      ['Beta', 'beta', '2', '1', '1', '25', 'digits lost .08'],
      ['Gamma', 'gamma', '1', '0', '0', '25', 'not stated'],
    ])
  })
})

describe('the long form', () => {
  test('has a row for each record behind a cell, with its words and their place', async () => {
    const [fields = [], ...rows] = read(await written(csvEvidence, table('zh')))
    const records = rows.map((row) => Object.fromEntries(fields.map((field, i) => [field, row[i]])))
    const goals = records.filter((row) => row.指标标识 === 'goals')
    expect(goals.map((row) => row.记录标识)).toEqual([
      'alpha-g1',
      'alpha-g2',
      'alpha-g3',
      'alpha-g4',
      'alpha-g5',
      'beta-g1',
      'beta-g2',
      'gamma-g1',
    ])
    expect(goals[0]).toEqual({
      区: '甲区',
      区标识: 'alpha',
      指标: '列出的目标',
      指标标识: 'goals',
      数法: '全部目标',
      数值: '5',
      单位: '项',
      缺失原因: '',
      原文所印: '',
      支持方式: '据原文计数',
      记录标识: 'alpha-g1',
      记录种类: '目标',
      记录文字: '数据中心',
      记录的来路: '原文',
      原话: '数据中心',
      文件: '三区发展路径',
      位置: expect.stringMatching(/^第 \d+–\d+ 字，一 节，第 1 段$/),
    })
  })

  test('says why a value is missing, and keeps its printed form', async () => {
    const [fields = [], ...rows] = read(await written(csvEvidence, table('en')))
    const at = (row: string[], field: string) => row[fields.indexOf(field)]
    const areas = rows.filter((row) => at(row, 'metric id') === 'stated-area')
    expect(
      areas.map((row) => [
        at(row, 'zone id'),
        at(row, 'value'),
        at(row, 'missing reason'),
        at(row, 'as printed'),
        at(row, 'record id'),
      ]),
    ).toEqual([
      ['alpha', '12.5', '', '12.5平方公里', 'alpha-o1'],
      ['beta', '', 'digits lost', '.08', 'beta-o1'],
      ['gamma', '', 'not stated', '', ''],
    ])
  })

  test('gives one row to a counted zero, which has no records', async () => {
    const [fields = [], ...rows] = read(await written(csvEvidence, table('en')))
    const of = (zone: string, metric: string) =>
      rows.filter(
        (row) =>
          row[fields.indexOf('zone id')] === zone && row[fields.indexOf('metric id')] === metric,
      )
    expect(of('gamma', 'measures')).toHaveLength(1)
    expect(of('gamma', 'measures')[0]?.[fields.indexOf('value')]).toBe('0')
  })
})

describe('formulas', () => {
  test.for([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@cmd',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ])('%j is written as text', async (formula) => {
    const content = await writeCsv({ fields: ['a'], rows: [[formula]] })
    const { data } = papaparse.parse<string[]>(content.slice(1), { newline: '\r\n' })
    expect(data[1]?.[0]).toBe(`'${formula}`)
  })

  test('a text can be told from one that had an apostrophe already, and is got back', () => {
    for (const text of ['=1', "'=1", "''=1", "'tis", "'", '-5', ' +x', '甲', '', "'-"])
      expect([text, original(harmless(text))]).toEqual([text, text])
    expect(harmless("'=1")).toBe("''=1")
    expect(harmless("'tis")).toBe("'tis")
  })

  test('numbers are left as they are, negative ones too', async () => {
    const content = await writeCsv({
      fields: ['a', 'b', 'c'],
      rows: [
        [-5, -0.25, 1e-7],
        [0, 12.5, null],
      ],
    })
    expect(content).toBe('\ufeffa,b,c\r\n-5,-0.25,1e-7\r\n0,12.5,\r\n')
  })

  test('names that are formulas are text in both forms', async () => {
    const file = smallDatasetFile()
    const parsed = parseDataset({
      ...file,
      zones: file.zones.map((zone) => ({ ...zone, shortName: { zh: '=HYPERLINK("x")' } })),
    })
    if (!parsed.ok) throw new Error('not parsed')
    for (const format of [csv, csvEvidence]) {
      const [, ...rows] = read(await written(format, table('zh', parsed.dataset)))
      expect(new Set(rows.map(([name]) => name))).toEqual(new Set([`'=HYPERLINK("x")`]))
    }
  })

  test('quotes, commas and line ends come back as they were', async () => {
    const texts = ['a,b', 'say "x"', 'two\r\nlines', ' padded ', '<script>']
    const content = await writeCsv({ fields: texts, rows: [texts] })
    expect(papaparse.parse(content.slice(1), { newline: '\r\n' }).data.slice(0, 2)).toEqual([
      texts,
      texts,
    ])
  })
})

describe('where Chinese is GBK by default', () => {
  const python = spawnSync('python3', ['--version'], { encoding: 'utf8' })

  test.skipIf(python.error !== undefined)(
    'the byte order mark says UTF-8 to another program, and the words come out right (skipped without python3)',
    async () => {
      for (const format of [csv, csvEvidence]) {
        const content = await written(format, table('zh'))
        const script = [
          'import csv, io, json, sys',
          'bytes = sys.stdin.buffer.read()',
          'name = "utf-8-sig" if bytes.startswith(b"\\xef\\xbb\\xbf") else sys.stdout.encoding',
          'rows = list(csv.reader(io.StringIO(bytes.decode(name), newline="")))',
          'sys.stdout.write(json.dumps(rows, ensure_ascii=True))',
        ].join('\n')
        const { stdout, stderr } = spawnSync('python3', ['-c', script], {
          input: Buffer.from(content, 'utf8'),
          encoding: 'utf8',
          env: { ...process.env, PYTHONIOENCODING: 'gbk', PYTHONUTF8: '0' },
        })
        expect(stderr).toBe('')
        expect(JSON.parse(stdout)).toEqual(read(content))
      }
    },
  )
})

function numberOf(cell: string, style: 'decimal' | 'percent'): number {
  return style === 'percent' ? Number(cell) / 100 : Number(cell)
}
