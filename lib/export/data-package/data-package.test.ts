import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { wordsOf } from '@/lib/i18n/words'
import type { DatasetModel } from '../dataset-model'
import type { Job } from '../export-format'
import { DATA_PACKAGE_PROFILE } from '../fixtures/data-package-profile'
import { datasetFromTables } from '../fixtures/dataset-from-tables'
import { emptyZones, namedDataset, ODD_NAMES, parsed } from '../fixtures/odd-datasets'
import { readTable } from '../fixtures/read-table'
import { dataPackage } from '../formats/data-package'
import { datasetJson } from '../formats/dataset-json'
import { licenceId } from './licence-id'

interface Descriptor {
  resources: {
    name: string
    path: string
    bytes: number
    schema?: { fields: { name: string; type: string }[] }
  }[]
}

const model = (dataset: Dataset = smallDataset()): DatasetModel => ({
  dataset,
  words: wordsOf('zh'),
  link: 'https://zonescope.example/zh/compare',
  exportedOn: '2026-11-23',
})

async function made(dataset?: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const result = await dataPackage.make(model(dataset))
  if (!result.ok || typeof result.content === 'string') throw new Error('no zip')
  return result.content
}

/** The files of a package by their paths, unpacked by another program. */
async function unpacked(content: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(content, { checkCRC32: true })
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)),
  )
}

function read(files: ReadonlyMap<string, string>, path: string) {
  return JSON.parse(files.get(path) ?? 'null')
}

const isPackage = new Ajv2020({ strict: true, strictRequired: false }).compile(DATA_PACKAGE_PROFILE)

function problemsOf(descriptor: unknown): string[] {
  isPackage(descriptor)
  return (isPackage.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the package', () => {
  test('is what Data Package 2.0 asks for', async () => {
    for (const dataset of [smallDataset(), emptyZones(3)]) {
      const descriptor = read(await unpacked(await made(dataset)), 'datapackage.json')
      expect(problemsOf(descriptor)).toEqual([])
    }
  })

  test('names every file of data that is in it, with its size, and none besides', async () => {
    const files = await unpacked(await made())
    const { resources }: Descriptor = read(files, 'datapackage.json')
    const about = ['datapackage.json', 'README.md', 'CITATION.cff', 'dataset.schema.json']
    expect([...about, ...resources.map(({ path }) => path)]).toEqual([...files.keys()])
    for (const { path, bytes } of resources)
      expect([path, Buffer.byteLength(files.get(path) ?? '')]).toEqual([path, bytes])
  })

  test('holds the dataset as it can be opened again, in the format that it says', async () => {
    const files = await unpacked(await made())
    const file = read(files, 'dataset.json')
    expect(parseDataset(file)).toEqual({ ok: true, dataset: smallDataset() })
    const schema = read(files, 'dataset.schema.json')
    expect(schema.$id).toBe('https://zonescope.example/schema/dataset.schema.json')
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect([fits(file), fits.errors]).toEqual([true, null])
    expect(fits({ ...file, zones: [] })).toBe(false)
  })

  test('holds tables that, read by their own schema, are the records', async () => {
    const files = await unpacked(await made())
    const { resources }: Descriptor = read(files, 'datapackage.json')
    const tables = new Map(
      resources.flatMap(({ name, path, schema }) =>
        schema ? [[name, readTable(files.get(path) ?? '', schema.fields)] as const] : [],
      ),
    )
    const { zones, evidence } = datasetFromTables(tables)
    const dataset = smallDataset()
    expect(zones.map(({ coded, ...zone }) => zone)).toEqual(
      dataset.zones.map(({ coded, ...zone }) => zone),
    )
    expect(evidence).toEqual(dataset.evidence)
  })

  test('says in both languages what it is, whose, and how it is read', async () => {
    const readme = (await unpacked(await made())).get('README.md') ?? ''
    for (const said of [
      '# 小数据集',
      '# Small zones',
      'CC BY 4.0',
      '数字缺失',
      'digits lost',
      'tables/goals.csv',
    ])
      expect(readme).toContain(said)
  })

  test('has the same bytes each time', async () => {
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true)
  })

  const unzip = spawnSync('unzip', ['-v']).error === undefined
  test.skipIf(!unzip)('is sound to unzip (skipped where there is none)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zonescope-package-'))
    writeFileSync(join(folder, 'p.zip'), await made())
    const { status, stdout } = spawnSync('unzip', ['-t', join(folder, 'p.zip')], {
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    expect([status, stdout]).toEqual([0, expect.stringContaining('No errors detected')])
  })

  test('comes with a citation that reads as YAML by hand', async () => {
    const citation = (await unpacked(await made())).get('CITATION.cff') ?? ''
    expect(citation.split('\n').slice(0, 12)).toEqual([
      'cff-version: "1.2.0"',
      'message: "引用本数据集时，请照此著录。 / If you use this dataset, please cite it as below."',
      'type: "dataset"',
      'title: "小数据集 / Small zones"',
      'abstract: "可以手数的三个区。\\n\\nThree zones to count by hand."',
      'authors:',
      '  - name: "编者 / The editors"',
      'version: "1.2.0"',
      'date-released: "2026-11-20"',
      'license: "CC-BY-4.0"',
      'url: "https://zonescope.example/zh/compare"',
      'references:',
    ])
  })
})

describe('what the profile refuses', () => {
  const descriptor = async () => read(await unpacked(await made()), 'datapackage.json')

  test.for([
    ['no resources', { resources: [] }],
    ['a name with spaces', { name: 'Small zones' }],
    ['a licence without id and address', { licenses: [{ title: 'mine' }] }],
    ['a day for an instant', { created: '2026-11-23' }],
    ['a path that climbs out', { resources: [{ name: 'x', path: '../x.csv' }] }],
    ['a path from the root', { resources: [{ name: 'x', path: '/x.csv' }] }],
  ] as const)('%s', async ([, change]) => {
    expect(problemsOf({ ...(await descriptor()), ...change })).not.toEqual([])
  })
})

describe('bad input', () => {
  test.for(ODD_NAMES)('names that are %j', async (name) => {
    const dataset = namedDataset(name)
    const files = await unpacked(await made(dataset))
    expect(problemsOf(read(files, 'datapackage.json'))).toEqual([])
    expect(parseDataset(read(files, 'dataset.json'))).toEqual({ ok: true, dataset })
    const citation = files.get('CITATION.cff') ?? ''
    expect(citation).not.toMatch(/\\ud[89a-f]/i)
    for (const line of citation.trimEnd().split('\n'))
      expect(line).toMatch(/^ *(- )?([a-z-]+:( ".*")?|".*")$/)
    expect(files.get('README.md')).not.toContain('<b>')
  })

  test('two hundred zones of which nothing is known are two hundred rows, other tables have a head', async () => {
    const dataset = emptyZones(200)
    const files = await unpacked(await made(dataset))
    expect(files.get('tables/zones.csv')?.split('\r\n')).toHaveLength(202)
    expect(files.get('tables/goals.csv')?.split('\r\n')).toHaveLength(2)
    expect(parseDataset(read(files, 'dataset.json'))).toEqual({ ok: true, dataset })
  })

  test('a licence that is no known one is named by what can be said of it', async () => {
    const named = async (license: { name: string; url?: string }) =>
      read(
        await unpacked(await made(parsed({ ...smallDatasetFile(), license }))),
        'datapackage.json',
      ).licenses[0]
    expect(await named({ name: '仅供内部' })).toEqual({ name: 'other', title: '仅供内部' })
    expect(await named({ name: 'For us only' })).toEqual({
      name: 'For-us-only',
      title: 'For us only',
    })
    const url = 'https://example.org/terms'
    expect(await named({ name: 'Terms', url })).toEqual({ path: url, title: 'Terms' })
    expect([licenceId('cc by-sa 4.0'), licenceId('CC BY')]).toEqual(['CC-BY-SA-4.0', null])
  })
})

test('the JSON file is the dataset as the door takes it', async () => {
  for (const dataset of [smallDataset(), emptyZones(3), ...ODD_NAMES.map(namedDataset)]) {
    const result = await datasetJson.make(model(dataset))
    expect(parseDataset(JSON.parse(result.ok ? String(result.content) : ''))).toEqual({
      ok: true,
      dataset,
    })
  }
})

test('a making that was called off makes no file', async () => {
  const controller = new AbortController()
  const job: Job = { signal: controller.signal, onProgress: () => controller.abort() }
  for (const { make } of [dataPackage, datasetJson])
    expect(await make(model(), job)).toEqual({ ok: false, problem: { code: 'cancelled' } })
})
