import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { gb18030Bytes } from '@/lib/domain/fixtures/gb18030-bytes'
import { smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { fileOf, type InputFile } from '@/lib/user-datasets/input-file'
import { readFiles } from './read-files'

async function rowsOf(...files: InputFile[]) {
  const read = await readFiles(files)
  if (!read.ok || read.content.kind !== 'workbook') throw new Error(JSON.stringify(read.problems))
  return {
    sheets: read.content.workbook.sheets,
    about: read.content.workbook.about,
    got: (code: string) => read.problems.find((each) => each.code === code)?.got.en,
  }
}

const TEXT = '名称,主题\n杭州,数字经济\n'
const utf16 = (isLittle: boolean) => {
  const units = [0xfeff, ...[...TEXT].map((letter) => letter.charCodeAt(0))]
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe('text', () => {
  test.for([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 (BOM)', strToU8(`\ufeff${TEXT}`)],
    ['UTF-16 LE', utf16(true)],
    ['UTF-16 BE', utf16(false)],
    ['GB18030', gb18030Bytes(TEXT)],
  ] as const)('in %s is read as that, and said', async ([encoding, bytes]) => {
    const { sheets, got } = await rowsOf(fileOf('a.csv', bytes))
    expect(sheets[0]?.rows).toEqual([
      ['名称', '主题'],
      ['杭州', '数字经济'],
    ])
    expect(got('text-encoding')).toBe(encoding)
  })

  test.for([
    [',', 'commas, 2 columns'],
    [';', 'semicolons, 2 columns'],
    ['\t', 'tabs, 2 columns'],
  ] as const)('with %j between columns is parted there, and said', async ([mark, expected]) => {
    const text = `a${mark}b\r\n"1${mark}""x""\r\ny"${mark}2\r\n\r\n3${mark}4`
    const { sheets, got } = await rowsOf(fileOf('a.csv', text))
    expect(sheets[0]?.rows).toEqual([['a', 'b'], [`1${mark}"x"\ny`, '2'], [null], ['3', '4']])
    expect(got('csv-delimiter')).toBe(expected)
  })

  test('says its own mark in a first line, as Excel writes it, and rows keep their numbers', async () => {
    const { sheets } = await rowsOf(fileOf('a.csv', 'sep=;\na;b,c\n'))
    expect(sheets[0]?.rows).toEqual([[], ['a', 'b,c']])
  })

  test('that a spreadsheet would run loses the apostrophe that kept it from that', async () => {
    const { sheets } = await rowsOf(fileOf('a.csv', "a,b\n'=1+1,'x\n"))
    expect(sheets[0]?.rows[1]).toEqual(['=1+1', "'x"])
  })
})

describe('packages', () => {
  test('with a dataset file are that dataset, in a folder too', async () => {
    const json = strToU8(JSON.stringify(smallDatasetFile()))
    for (const path of ['dataset.json', 'small-zones/dataset.json']) {
      const zip = zipSync({ [path]: json, 'tables/zones.csv': strToU8('id\n') })
      expect(await readFiles([fileOf('a.zip', zip)])).toMatchObject({
        ok: true,
        content: { kind: 'dataset', value: { id: 'small-zones' } },
      })
    }
  })

  test('without one are the tables that they list, with what they say of themselves', async () => {
    const description = {
      name: 'my-package',
      title: '我的数据包',
      version: '2.1.0',
      licenses: [{ name: 'CC-BY-4.0' }],
      resources: [
        { name: 'zones', path: 'data/zones.csv' },
        { name: 'gone', path: 'data/gone.csv' },
        { name: 'out', path: '../secret.csv' },
      ],
    }
    const zip = zipSync({
      'datapackage.json': strToU8(JSON.stringify(description)),
      'data/zones.csv': strToU8(TEXT),
    })
    const { sheets, about } = await rowsOf(fileOf('a.zip', zip))
    expect(sheets.map(({ name, file }) => [name, file])).toEqual([
      ['zones', 'a.zip/data/zones.csv'],
    ])
    expect(about).toEqual({
      id: 'my-package',
      title: '我的数据包',
      version: '2.1.0',
      license: 'CC-BY-4.0',
    })
  })
})

test('sheets of several files have names of their own', async () => {
  const { sheets } = await rowsOf(fileOf('a/区.csv', TEXT), fileOf('b/区.csv', TEXT))
  expect(sheets.map(({ name }) => name)).toEqual(['区', '区 (2)'])
})
