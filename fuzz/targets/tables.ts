import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { fullDatasetFile } from '@/lib/domain/fixtures/full-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { packageFiles } from '@/lib/export/data-package/package-files'
import { zipFiles } from '@/lib/export/zip-files'
import { LOCALES } from '@/lib/i18n/locales'
import { rawWorkbook, textCell } from '@/lib/user-datasets/fixtures/bad-files'
import { importDataset } from '@/lib/user-datasets/import-dataset'
import { fileOf } from '@/lib/user-datasets/input-file'
import { guessMapping } from '@/lib/user-datasets/map/guess-mapping'
import { type Mapping, parseMapping } from '@/lib/user-datasets/map/mapping'
import { readFiles } from '@/lib/user-datasets/read/read-files'
import { reportCsv } from '@/lib/user-datasets/report-csv'
import { csvTemplate, workbookTemplate } from '@/lib/user-datasets/template/make-template'
import { readNumber } from '@/lib/user-datasets/values/read-number'
import { LIST_SEPARATORS, splitList } from '@/lib/user-datasets/values/split-list'
import { bytesOf, type FuzzInput, type FuzzTarget, jsonIn, textOf } from '../fuzz-target'
import { mutatedBytes, mutatedJson, mutatedText, mutatedZip } from '../mutate'
import { saysAll } from '../says-all'

const TODAY = '2026-11-25'

const ZONES = `名称,面积（平方公里）,主题,上级,网址,年份
甲区,119.95,数字经济、金融,某市,https://example.org/a,2020
乙区,.08,"港航;ＡＩ",,javascript:x,2021-13-40
丙区,"1,23",港航/AI,乙区,,１２万
`
const SEMICOLONS = 'Zone;Area (ha);Themes\nA;1.234,5;ports|rail\nB;n/a;\nA;>3;x\n'

/** All the way from a file to a dataset: each step answers with a value, and what is wrong is said in both languages. */
async function takeIn(input: FuzzInput): Promise<void> {
  const read = await readFiles([fileOf('区.csv', bytesOf(input))])
  if (!read.ok) return saysAll(read.problems)
  const { content } = read
  const mapping = content.kind === 'workbook' ? guessMapping(content.workbook, TODAY) : null
  if (mapping && !isDeepStrictEqual(parseMapping(JSON.parse(JSON.stringify(mapping))), mapping))
    throw new Error('The guess is no mapping that could be kept.')
  const made = await importDataset(content, mapping)
  const problems = [...read.problems, ...made.problems]
  if (!made.ok || problems.length > 0) saysAll(problems)
  for (const locale of LOCALES) await reportCsv(problems, locale)
  if (made.ok && !parseDataset(JSON.parse(JSON.stringify(made.dataset))).ok)
    throw new Error('What was imported does not parse.')
}

const [zh, en] = await Promise.all(LOCALES.map((locale) => workbookTemplate(locale)))
const csv = await csvTemplate('zh')
const workbooks = [zh?.content, en?.content].filter((content) => content instanceof Uint8Array)
const rows = rawWorkbook(
  `<row r="1">${textCell('A1', '名称')}${textCell('B1', '面积')}</row><row r="2">${textCell('A2', '甲')}<c r="B2"><f>1+1</f><v>2</v></c></row>`,
)

const wide = new TextEncoder()
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
  ])

const csvFiles: FuzzTarget = {
  name: 'csv',
  cases: 60,
  inputs: fc.oneof(
    mutatedText([ZONES, SEMICOLONS]),
    mutatedBytes([
      wide.encode(`\ufeff${ZONES}`),
      utf16(ZONES),
      Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xbc, 0xd7]),
    ]),
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 10 }), { minLength: 1, maxLength: 5 }),
        { minLength: 1, maxLength: 6 },
      )
      .map((table) => table.map((row) => row.join(',')).join('\n')),
  ),
  check: takeIn,
}

const xlsxFiles: FuzzTarget = {
  name: 'xlsx',
  cases: 50,
  inputs: mutatedZip([rows, ...workbooks]),
  check: takeIn,
}

const packageZip = await zippedPackage()

const zipFilesTarget: FuzzTarget = {
  name: 'zip',
  cases: 40,
  inputs: fc.oneof(
    mutatedZip([packageZip, ...(csv.content instanceof Uint8Array ? [csv.content] : [])]),
    fc
      .dictionary(
        fc.constantFrom(
          'dataset.json',
          'datapackage.json',
          'a.csv',
          'xl/workbook.xml',
          'tables/zones.csv',
        ),
        fc.uint8Array({ maxLength: 80 }),
      )
      .map((entries) => zipSync(entries)),
  ),
  check: takeIn,
}

const jsonFiles: FuzzTarget = {
  name: 'json',
  cases: 60,
  inputs: fc.oneof(
    mutatedJson([fullDatasetFile()]),
    mutatedText([JSON.stringify(fullDatasetFile())]),
    fc.json(),
  ),
  check: takeIn,
}

const table = await readFiles([fileOf('区.csv', ZONES)])
const workbook = table.ok && table.content.kind === 'workbook' ? table.content : null
if (!workbook) throw new Error('The example table cannot be read.')
const content = workbook
const guess: Mapping = guessMapping(content.workbook, TODAY)

/** A mapping that was saved and edited: refused, or applied as far as it fits. */
const mappings: FuzzTarget = {
  name: 'mapping',
  cases: 80,
  inputs: mutatedJson([guess]),
  async check(input) {
    const mapping = parseMapping(jsonIn(textOf(input)))
    if (mapping === null) return
    const made = await importDataset(content, mapping)
    if (!made.ok || made.problems.length > 0) saysAll(made.problems)
  },
}

/** Cells where numbers and lists are wanted: no number that the cell has not the digits of, no empty item. */
const values: FuzzTarget = {
  name: 'values',
  cases: 400,
  inputs: fc.oneof(
    mutatedText([
      '119.95平方公里',
      '1,234 ha',
      '1.2万亿元',
      '约 3–5 家',
      '１２．５％',
      '−0.5',
      '(3)',
      '2020年',
      '.08',
      '甲、乙；丙/丁',
      'a, b|c',
    ]),
    fc.string({ unit: 'binary', maxLength: 30 }),
  ),
  check(input) {
    const text = textOf(input)
    const reading = readNumber(text)
    if (reading.is === 'number') {
      if (!Number.isFinite(reading.value)) throw new Error(`Read as ${reading.value}.`)
      if (!/\d/.test(text.normalize('NFKC'))) throw new Error('A number without digits.')
    }
    const items = splitList(text, LIST_SEPARATORS)
    if (items.some((item) => item.trim() === '')) throw new Error('An empty item.')
  },
}

export const TABLE_TARGETS: readonly FuzzTarget[] = [
  csvFiles,
  xlsxFiles,
  zipFilesTarget,
  jsonFiles,
  mappings,
  values,
]

async function zippedPackage(): Promise<Uint8Array> {
  const parsed = parseDataset(fullDatasetFile())
  if (!parsed.ok) throw new Error('The full dataset does not parse.')
  const files = await packageFiles({
    dataset: parsed.dataset,
    link: 'https://zonescope.example/en/datasets',
    exportedOn: TODAY,
  })
  return zipFiles(files, TODAY)
}
