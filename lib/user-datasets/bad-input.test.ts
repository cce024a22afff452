import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  commas,
  compoundFile,
  overlappingZip,
  photo,
  rawWorkbook,
  textCell,
  workbookFile,
  zipBomb,
} from './fixtures/bad-files'
import { importDataset } from './import-dataset'
import type { ImportProblem } from './import-problem'
import { fileOf, type InputFile } from './input-file'
import { LIMITS } from './limits'
import { guessMapping } from './map/guess-mapping'
import { readFiles } from './read/read-files'

/** A problem as one reads it: severity, place, what was got in both languages. */
function said({ severity, code, place, value, got }: ImportProblem): string {
  const at = [place.row, place.column].filter((each) => each !== undefined).join(',')
  return `${severity} ${code}${at && ` @${at}`}${value && ` ‹${value}›`}: ${got.zh} / ${got.en}`
}

const graver = ({ severity }: ImportProblem) => severity !== 'note'

async function readProblems(...files: InputFile[]): Promise<string[]> {
  const read = await readFiles(files)
  return read.problems.filter((each) => graver(each) || each.code === 'file-macros').map(said)
}

/** Reads, guesses and imports, and says what was found on the way. */
async function everything(...files: InputFile[]) {
  const read = await readFiles(files)
  if (!read.ok) throw new Error(read.problems.map(said).join('\n'))
  const { content } = read
  const mapping = content.kind === 'workbook' ? guessMapping(content.workbook, '2026-11-25') : null
  const made = await importDataset(content, mapping)
  return {
    dataset: made.ok ? made.dataset : null,
    problems: [...read.problems, ...made.problems].filter(graver).map(said),
    notes: [...read.problems, ...made.problems].filter((each) => !graver(each)).map(said),
  }
}

describe('files that are not what they seem', () => {
  test.for<[string, InputFile, string]>([
    ['an empty file', fileOf('a.csv', ''), 'error file-empty: 空文件 / an empty file'],
    ['a file of spaces', fileOf('a.csv', ' \r\n\r\n'), 'error file-empty: 空文件 / an empty file'],
    ['a photo renamed .xlsx', fileOf('a.xlsx', photo()), 'error file-other: 图片 / an image'],
    [
      'a workbook with a password',
      fileOf('a.xlsx', compoundFile('EncryptedPackage')),
      'error file-locked: 有密码保护的工作簿 / a workbook that is protected by a password',
    ],
    [
      'a workbook of the old format',
      fileOf('a.xls', compoundFile('Workbook')),
      'error file-old-format: 旧格式的 Office 文件（如 XLS） / an Office file of the old format, such as XLS',
    ],
    [
      'a zip of something else',
      fileOf('a.zip', zipSync({ 'a.txt': strToU8('a') })),
      'error file-other: 压缩文件，里面没有表格和数据集 / a zip that holds neither a table nor a dataset',
    ],
    [
      'a text document',
      fileOf('a.xlsx', zipSync({ 'word/document.xml': strToU8('<a/>') })),
      'error file-other: 文字处理文件 / a word processor’s document',
    ],
    [
      'half a zip',
      fileOf('a.zip', zipBomb(1).slice(0, 500)),
      'error zip-broken: 损坏或有密码的压缩文件 / a zip that is damaged or has a password',
    ],
    [
      'a workbook whose inside is not in order',
      fileOf(
        'a.xlsx',
        rawWorkbook('<row r="2"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>'),
      ),
      'error xlsx-broken: 内部结构有误的工作簿 / a workbook whose inside is not in order',
    ],
    [
      'JSON that is none',
      fileOf('a.json', '{"id": }'),
      'error json-broken: 语法有误 / a fault in its syntax',
    ],
    [
      'JSON ten thousand levels deep',
      fileOf('a.json', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
      'error json-deep: 层数更多 / more levels',
    ],
    [
      'a quotation mark that is never closed',
      fileOf('a.csv', '名称,面积\n甲,"1\n乙,2\n'),
      'error csv-quote: 第 2 行起有一个引号没有合上 / one that is opened at row 2 and never closed',
    ],
  ])('%s is named', async ([, file, expected]) => {
    expect(await readProblems(file)).toEqual([expected])
  })

  test('macros are not run, and the values are taken', async () => {
    const sheet = `<row r="1">${textCell('A1', '名称')}</row><row r="2">${textCell('A2', '甲')}</row>`
    const bytes = rawWorkbook(sheet, { 'xl/vbaProject.bin': compoundFile('VBA') })
    const read = await readFiles([fileOf('a.xlsm', bytes)])
    expect(read.problems.map(said)).toEqual([
      'note file-macros: 带宏的工作簿 / a workbook with macros',
    ])
    expect(read).toMatchObject({
      content: { workbook: { sheets: [{ rows: [['名称'], ['甲']] }] } },
    })
  })

  test('one bad file leaves the others readable; a dataset among tables is refused', async () => {
    const table = fileOf('b.csv', '名称,主题\n甲,港\n')
    expect(await readFiles([fileOf('a.xlsx', photo()), table])).toMatchObject({ ok: true })
    expect(await readProblems(fileOf('a.json', '{}'), table)).toEqual([
      'error files-mixed: 数据集与其他文件混在一起 / a dataset together with other files',
    ])
  })
})

describe('more than is read', () => {
  test('a zip bomb is let go while it is inflated', async () => {
    expect(await readProblems(fileOf('a.zip', zipBomb(16)))).toEqual([
      'error zip-ratio: 超过 250 倍 / more than 250 times',
    ])
  })

  test('entries that share their bytes are no zip to us', async () => {
    expect(await readProblems(fileOf('a.zip', overlappingZip()))).toEqual([
      'error zip-broken: 损坏或有密码的压缩文件 / a zip that is damaged or has a password',
    ])
  })

  test('too many entries are counted before any is inflated', async () => {
    const entries = Array.from({ length: 2001 }, (_, i) => [`${i}.csv`, strToU8('a')])
    expect(await readProblems(fileOf('a.zip', zipSync(Object.fromEntries(entries))))).toEqual([
      'error zip-entries: 2,001 个 / 2,001 of them',
    ])
  })

  test('two gigabytes of commas are not opened where the file says so', async () => {
    const { file, given } = commas(2 ** 31)
    expect(await readProblems(file)).toEqual(['error file-too-large: 2048 MB / 2048 MB'])
    expect(given()).toBe(0)
  })

  test('and are let go at the limit where it says otherwise', async () => {
    const { file, given } = commas(1000)
    expect(await readProblems(file)).toEqual([
      'error file-too-large: 读到 100 MB 仍未完 / more than 100 MB, still going on',
    ])
    expect(given()).toBeLessThan(LIMITS.bytes * 1.3)
  })

  test.for<[string, string, string]>([
    ['columns', `${','.repeat(600)}\n`, 'error columns-too-many: 更多 / more'],
    ['rows', 'a\n'.repeat(200_002), 'error rows-too-many: 更多 / more'],
    ['cells', `${',1'.repeat(400)}\n`.repeat(6300), 'error cells-too-many: 更多 / more'],
  ])('%s beyond the limit are counted while they are read', async ([, text, expected]) => {
    expect(await readProblems(fileOf('a.csv', text))).toEqual([expected])
  })

  test('two cells far apart are not made into the sheet between them', async () => {
    const sheet =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    expect(await readProblems(fileOf('a.xlsx', rawWorkbook(sheet)))).toEqual([
      'error columns-too-many: 更多 / more',
    ])
  })
})

describe('tables', () => {
  test('a single column is zones without anything else, and asked after', async () => {
    const { dataset, problems } = await everything(fileOf('a.csv', '名称\n甲\n乙\n'))
    expect(dataset?.zones.map(({ name }) => name)).toEqual([{ zh: '甲' }, { zh: '乙' }])
    expect(problems).toEqual(['warning column-single @1: 只有一列 / a single column'])
  })

  test('an id stands once; the second row of it is left out', async () => {
    const { dataset, problems } = await everything(
      fileOf('a.csv', '标识,名称\nport,甲\nport,乙\nother,丙\n'),
    )
    expect(dataset?.zones.map(({ id }) => id)).toEqual(['port', 'other'])
    expect(problems).toEqual([
      'error id-duplicate @3,1 ‹port›: “port”已用于第 2 行 / “port”, already used in row 2',
    ])
  })

  test('__proto__ and the like are ids as any other, rewritten for addresses', async () => {
    const { dataset, problems, notes } = await everything(
      fileOf(
        'a.csv',
        'ID,Name,Theme\n__proto__,constructor,__proto__\nconstructor,A,toString;__proto__\n',
      ),
    )
    expect(dataset?.zones.map(({ id }) => id)).toEqual(['proto', 'constructor'])
    expect(dataset?.themes.map(({ label }) => label.en)).toEqual(['__proto__', 'toString'])
    expect(problems).toEqual([])
    expect(notes).toContain('note id-rewritten @2,1 ‹__proto__›: 用作“proto” / used as “proto”')
    expect({}).not.toHaveProperty('polluted')
  })

  test('what is named and not there, named twice, or itself, is said; the other rows go through', async () => {
    const { dataset, problems } = await everything(
      fileOf('区.csv', '标识,名称\na,甲\nb,乙\nc,丙\nd,丙\n'),
      fileOf('联动.csv', '区,对象,种类\n甲,乙,区\n甲,甲,区\n丁,甲,区\n丙,甲,区\n甲,西港,\n'),
      fileOf('地点.csv', '名称,种类\n东港,港口\n'),
    )
    expect(dataset?.zones[0]?.linkages.map(({ to }) => to)).toEqual(['b'])
    expect(problems).toEqual(
      [
        'error reference-circular @3,2 ‹甲›: 联动到自己 / a tie to itself',
        'error reference-dangling @4,1 ‹丁›: 没有这一个 / none of them',
        'error reference-dangling @6,2 ‹西港›: 没有这一个 / none of them',
        'error reference-ambiguous @5,1 ‹丙›: 几个同名 / several of that name',
        'warning name-repeated @5,2 ‹丙›: 与第 4 行同名 / the same name as in row 4',
      ].toSorted((a, b) => problems.indexOf(a) - problems.indexOf(b)),
    )
  })

  test('the value of a formula is taken, an error is none, and both are said', async () => {
    const sheet = `<row r="1">${textCell('A1', '名称')}${textCell('B1', '面积')}</row>
<row r="2">${textCell('A2', '甲')}<c r="B2"><f>1+1</f><v>2</v></c></row>
<row r="3">${textCell('A3', '乙')}<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="4">${textCell('A4', '丙')}<c r="B4"><f>HYPERLINK("http://example.org")</f></c></row>`
    const { dataset, problems, notes } = await everything(fileOf('a.xlsx', rawWorkbook(sheet)))
    expect(dataset?.zones.map(({ observations }) => observations[0]?.value)).toEqual([
      2,
      null,
      null,
    ])
    expect(problems).toEqual([
      'warning formula-errors @3,2: 1 个出错的格（如 #DIV/0!），这是第一个 / 1 cells in error, such as #DIV/0!, of which this is the first',
    ])
    expect(notes).toContain(
      'note formula-values @2,2: 3 个公式，这是第一个 / 3 formulas, of which this is the first',
    )
  })

  test('a cell of ten thousand characters leaves its row out, and no message grows with it', async () => {
    const { dataset, problems } = await everything(
      fileOf('a.csv', `名称,主题\n${'甲'.repeat(10_000)},港\n乙,港\n`),
    )
    expect(dataset?.zones.map(({ name }) => name.zh)).toEqual(['乙'])
    expect(problems).toEqual([
      `error cell-long @2,1 ‹${'甲'.repeat(60)}…›: 10,000 个 / 10,000 of them`,
    ])
  })

  test('bytes that make no character leave their row out', async () => {
    const sound = new TextEncoder().encode('名称,主题\n甲区,港航?\n乙区,数字\n')
    const { dataset, problems } = await everything(
      fileOf('a.csv', sound.with(sound.indexOf(0x3f), 0xff)),
    )
    expect(dataset?.zones.map(({ name }) => name.zh)).toEqual(['乙区'])
    expect(problems).toEqual([
      'warning text-damaged: 1 处字节不成字，第一处在第 2 行 / bytes that make no character in 1 places, first in line 2',
      'error cell-damaged @2,2 ‹港航�›: 有字节不成字（�） / bytes that make no character (�)',
    ])
  })

  test('a date where a number should be is no number', async () => {
    const { dataset, problems } = await everything(
      fileOf('a.csv', '名称,面积\n甲,1\n乙,2\n丙,3\n丁,4\n戊,2024-03-04\n'),
    )
    expect(dataset?.zones[4]?.observations[0]).toMatchObject({
      value: null,
      printed: '2024-03-04',
      missing: 'not-collected',
    })
    expect(problems).toEqual(['warning date-for-number @6,2 ‹2024-03-04›: 日期 / a date'])
  })

  test('names that differ in width or case alone stay apart, and are said', async () => {
    const { dataset, problems } = await everything(
      fileOf('a.csv', 'Name,Themes\nPort A,Digital\nＰort a,digital\n'),
    )
    expect(dataset?.zones).toHaveLength(2)
    expect(dataset?.themes).toHaveLength(2)
    expect(problems).toEqual([
      'warning name-alike @3,1 ‹Ｐort a›: 与“Port A”只有这些不同 / differs from “Port A” in these alone',
      'warning name-alike @3,2 ‹digital›: 与“Digital”只有这些不同 / differs from “Digital” in these alone',
    ])
  })

  test('without a zone there is no dataset', async () => {
    const { dataset, problems } = await everything(await workbookFile('a.xlsx', [['名称', '面积']]))
    expect(dataset).toBeNull()
    expect(problems).toEqual(['error zones-absent: 没有 / none'])
  })
})
