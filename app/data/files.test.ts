import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CATALOG, DEFAULT_DATASET } from '@/data/catalog'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { emptyZones } from '@/lib/export/fixtures/odd-datasets'
import { parseXml } from '@/lib/export/fixtures/parse-xml'
import { LOCALES } from '@/lib/i18n/locales'
import { downloadGroups } from './download-groups'
import { datasetIndex } from './file-index'
import { publishedFiles } from './files'
import { madeFiles } from './made-files'

const SITE = { origin: 'https://zones.example.org', builtOn: '2026-11-23' }
const files = publishedFiles(DEFAULT_DATASET, SITE)

test('every file has a plain address of its own', () => {
  const paths = files.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  // Some file systems and hosts do not tell capitals apart.
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  for (const path of paths) expect(path).toMatch(/^([\w-]+\/)*[\w.-]+\.[a-z]+$/)
})

test('docs/files.md names every one of them', () => {
  const page = readFileSync('docs/files.md', 'utf8')
  const patterns = new Set(
    files.map(({ path }) =>
      path.replace(/\.(zh|en)\.svg$/, '.<locale>.svg').replace(/(bars)\/[\w-]+/, '$1/<metric>'),
    ),
  )
  expect([...patterns].filter((path) => !page.includes(`\`${path}\``))).toEqual([])
})

describe('figures', () => {
  const figures = files.filter(({ group }) => group === 'figures')

  test('are there for every metric and every chart that has something to draw, in each language', () => {
    for (const locale of LOCALES) {
      const names = figures.flatMap((file) => (file.locale === locale ? [file.path] : []))
      const of = (name: string) => `figures/${name}.${locale}.svg`
      for (const metric of metricsOf(DEFAULT_DATASET).keys())
        expect(names).toContain(of(`bars/${metric}`))
      for (const chart of ['radar', 'dots', 'themes', 'overlap', 'linkages'])
        expect(names).toContain(of(chart))
      // Nobody has chosen weights.
      expect(names).not.toContain(of('weighting'))
    }
  })

  test('are whole: title, source, day of the build, and the link that shows the same', async () => {
    const file = figures.find(({ path }) => path === 'figures/bars/measures.en.svg')
    const svg = String(await file?.make())
    expect(parseXml(svg).name).toBe('svg')
    const text = svg.replace(/<[^>]+>/g, ' ').replace(/[\s\u200b]+/g, ' ')
    expect(text).toContain('zones.example.org/en/compare?metric=measures')
    expect(text).toContain('exported 23 November 2026')
  })

  test('are the same each time', async () => {
    const [first] = figures
    const again = publishedFiles(DEFAULT_DATASET, SITE).find(({ path }) => path === first?.path)
    expect(await again?.make()).toBe(await first?.make())
  })
})

test('a dataset of which nothing is known, and one of three zones, have all their files', async () => {
  for (const dataset of [emptyZones(3), smallDataset()])
    for (const { path, make } of publishedFiles(dataset, SITE))
      expect([path, (await make()).length > 0]).toEqual([path, true])
})

test('what is built can be opened again, and the index says of each file what it is', async () => {
  for (const dataset of CATALOG) {
    const made = await madeFiles(dataset.id)
    const whole = made.find(({ path }) => path === 'dataset.json')
    expect(parseDataset(JSON.parse(String(whole?.content)))).toEqual({ ok: true, dataset })
    const index = await datasetIndex(dataset, made)
    expect(index.files.map(({ address }) => address)).toEqual(made.map(({ address }) => address))
    for (const { bytes, sha256, mediaType } of index.files) {
      expect(bytes).toBeGreaterThan(0)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(mediaType).toMatch(/^[a-z]+\/[a-z+-]+$/)
    }
  }
  expect(await madeFiles('nobody')).toEqual([])
})

test('the page of datasets lists them all but the pictures in the other language', async () => {
  for (const locale of LOCALES) {
    const listed = (await downloadGroups(DEFAULT_DATASET.id, locale)).flatMap(
      (group) => group.files,
    )
    const own = files.filter((file) => (file.locale ?? locale) === locale)
    expect(listed.map(({ href }) => href)).toEqual(
      own.map(({ path }) => `/data/${DEFAULT_DATASET.id}/${path}`),
    )
  }
})
