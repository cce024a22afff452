import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { rawWorkbook, textCell } from './fixtures/bad-files'
import { importDataset } from './import-dataset'
import { fileOf } from './input-file'
import { guessMapping } from './map/guess-mapping'
import { parseMapping } from './map/mapping'
import { readFiles } from './read/read-files'
import { csvTemplate, workbookTemplate } from './template/make-template'
import { readNumber } from './values/read-number'

/** All the way from bytes: whatever they are, each step answers with a value. */
async function takenIn(bytes: Uint8Array) {
  const read = await readFiles([fileOf('a', bytes)])
  expect(read.ok || read.problems.length > 0).toBe(true)
  if (!read.ok) return
  const { content } = read
  const mapping = content.kind === 'workbook' ? guessMapping(content.workbook, '2026-11-25') : null
  if (mapping) expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
  const made = await importDataset(content, mapping)
  expect(made.ok || made.problems.length > 0).toBe(true)
}

test('any bytes are taken in without an exception', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), takenIn))
})

test('so is any text in columns', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '名称',
      '区',
      '主题',
      '面积（平方公里）',
      '标识',
      '.08',
      '1,2',
      '—',
      '__proto__',
      '"',
      "'=1",
      'zone',
    ),
  )
  const table = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
    .map((rows) => new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')))
  await fc.assert(fc.asyncProperty(table, takenIn))
})

test('so is any JSON', async () => {
  const json = fc
    .dictionary(fc.string(), fc.jsonValue())
    .map((value) => new TextEncoder().encode(JSON.stringify(value)))
  await fc.assert(fc.asyncProperty(json, takenIn))
})

test('so are workbooks and packages with some bytes changed, and with any entries', async () => {
  const { content } = await workbookTemplate('zh')
  const template = content as Uint8Array
  const sheet = rawWorkbook(
    `<row r="1">${textCell('A1', '名称')}</row><row r="2">${textCell('A2', '甲')}</row>`,
  )
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 })
  const changed = fc.tuple(fc.constantFrom(template, sheet), changes).map(([bytes, places]) => {
    const copy = bytes.slice()
    for (const [at, byte] of places) copy[at % copy.length] = byte
    return copy
  })
  const entries = fc
    .dictionary(
      fc.constantFrom(
        'dataset.json',
        'datapackage.json',
        'a.csv',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
      ),
      fc.uint8Array({ maxLength: 60 }),
    )
    .map((files) => zipSync(files))
  await fc.assert(fc.asyncProperty(fc.oneof(changed, entries), takenIn), { numRuns: 60 })
})

test('a text where a number is wanted is never read as a number that it does not have the digits of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const reading = readNumber(text)
      if (reading.is === 'number') expect(text.normalize('NFKC')).toMatch(/\d/)
    }),
  )
  fc.assert(
    // A negative zero is written as zero.
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(readNumber(String(number))).toMatchObject({ is: 'number', value: number + 0 })
    }),
  )
})

test('the template for CSV is the same whoever makes it', async () => {
  expect(await csvTemplate('en')).toEqual(await csvTemplate('en'))
})
