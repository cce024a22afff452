import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CHARTS } from '@/lib/charts/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { figureModel } from '../figure'
import { chartInput, SETTING, WEIGHTS } from '../fixtures/chart-input'
import { manyZones } from '../fixtures/many-zones'
import { readPresentation, seriesOf } from '../fixtures/read-presentation'
import { pptxDeck } from '../formats/pptx-deck'
import { linkageFigure } from '../linkage-figure'
import type { ReportModel } from '../report'
import { deckParts } from './deck-slides'

describe.each(LOCALES)('the shipped dataset as a deck (%s)', async (locale) => {
  const report = reportOf(shipped(), locale)
  const bytes = await deckOf(report)
  const { slides, charts } = readPresentation(bytes)
  const { messages, text } = report.words

  test('opens with its title, shows every figure, closes with method and sources', () => {
    const titles = slides.map(({ title }) => title.replace(/（\d.*| \(\d.*/, ''))
    const [bars, radar, , themes, overlap, weighting, linkages] = report.figures
    expect([...new Set(titles)]).toEqual([
      report.title,
      ...[bars, radar, themes, overlap, weighting, linkages].map((each) => each?.title),
      messages.compare.shownTable,
      messages.slides.method,
      messages.slides.sources,
    ])
    // One for the bars, one for each of six zones.
    expect(charts).toHaveLength(7)
  })

  test('has the comparison as a table, its medians last', () => {
    const table = slides.find(({ title }) => title === messages.compare.shownTable)?.tables[0]
    const { zones, columns } = report.comparison
    expect(table?.slice(1, -1).map(([zone]) => zone)).toEqual(
      zones.map(({ shortName }) => text(shortName)),
    )
    expect(table?.[0]).toHaveLength(columns.length + 2)
    expect(table?.at(-1)?.[0]).toBe(messages.figure.medianLabel(locale === 'zh' ? '六' : 'six'))
  })

  test('says how each metric is made and what it cannot say', () => {
    const method = slides
      .filter(({ title }) => title.startsWith(messages.slides.method))
      .flatMap(({ tables }) => tables.flat())
    for (const { metric } of report.comparison.columns) {
      const row = method.find(([name]) => name === text(metric.label))
      expect(row?.[1]).toContain(text(metric.definition))
      expect(row?.[1]).toContain(text(metric.caveat))
    }
  })

  test('links to every document that a figure rests on, and to the view', () => {
    const links = slides.at(-1)?.links ?? []
    expect(links).toEqual(expect.arrayContaining([report.link]))
    const said = report.figures.map(({ credit }) => credit[0]).join(' ')
    const cited = report.comparison.dataset.sources.filter(({ title }) =>
      said.includes(title.zh ?? ''),
    )
    expect(cited).toHaveLength(2)
    for (const { url } of cited) expect(links).toContain(url)
  })

  test('is the same when it is made again', async () => {
    expect(Buffer.from(await deckOf(reportOf(shipped(), locale))).equals(bytes)).toBe(true)
  })

  test('is read by another unzip too', async () => {
    // The library that the slides are made with brings one of its own.
    const Zip = createRequire(createRequire(import.meta.url).resolve('pptxgenjs'))('jszip')
    const zip = await Zip.loadAsync(bytes, { checkCRC32: true })
    expect(Object.keys(zip.files)).toContain(`ppt/slides/slide${slides.length}.xml`)
    expect(await zip.file('docProps/core.xml').async('string')).toContain(
      '2026-11-23T00:00:00Z</dcterms:created>',
    )
  })
})

test('what to cite is in the notes of every slide', async () => {
  const parts = deckParts(reportOf(smallDataset(), 'en'), ['Editors (2026). Small zones.'])
  for (const slide of (await Promise.all(parts.map((part) => part()))).flat())
    expect(slide.notes).toContain('Editors (2026). Small zones.')
})

test('two hundred zones with names of sixty characters make a deck, and none is missing', async () => {
  const name = (n: number) =>
    `Zone ${n} of a rather long name, as economic and technological areas have`
  const dataset = manyZones(200, name)
  const report = reportOf(dataset, 'en', ['bars', 'radar', 'themes'])
  const { slides, charts } = readPresentation(await deckOf(report))
  expect(charts).toHaveLength(13)
  expect(seriesOf(charts[0]?.root ?? NOTHING)[0]?.categories.length).toBeLessThan(40)
  const shown = slides.filter(({ title }) => title.startsWith('The zones shown'))
  const zones = shown.flatMap(({ tables }) => tables.flatMap((rows) => rows.map(([zone]) => zone)))
  for (const n of [1, 77, 200]) expect(zones).toContain(name(n))
})

test('no zone selected leaves title, figures that say so, method and sources', async () => {
  const { slides } = readPresentation(await deckOf(reportOf(smallDataset(), 'zh', ['bars'], [])))
  expect(slides.map(({ title }) => title)).toEqual([
    '比较',
    '没有可显示的区',
    '方法与限度',
    '资料来源',
  ])
})

const OFFICE = ['soffice', 'libreoffice'].find(
  (program) => spawnSync(program, ['--version']).status === 0,
)
if (!OFFICE) console.warn('LibreOffice is not installed: slides are not opened by another program.')

test.skipIf(!OFFICE)('LibreOffice opens the deck and makes a page of each slide', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonescope-slides-'))
  try {
    const bytes = await deckOf(reportOf(shipped(), 'zh'))
    writeFileSync(join(folder, 'deck.pptx'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    spawnSync(OFFICE ?? '', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'deck.pptx'),
    ])
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(readPresentation(bytes).slides.length)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const NOTHING = { name: '', attributes: new Map(), children: [], text: '' }

function reportOf(
  dataset: Dataset,
  locale: Locale,
  only?: readonly string[],
  zones = dataset.zones.map(({ id }) => id),
): ReportModel {
  const input = chartInput(dataset, locale, { weights: WEIGHTS, selection: { zones } })
  const { exportedOn, link } = SETTING
  const charts = CHARTS.filter(({ id }) => only?.includes(id) ?? true)
  return {
    ...input,
    title: locale === 'zh' ? '比较' : 'Comparison',
    figures: [
      ...charts.map((chart) => figureModel(input, chart, SETTING)),
      ...(only ? [] : [linkageFigure(dataset, [], wordsOf(locale), SETTING)]),
    ],
    link,
    exportedOn,
  }
}

async function deckOf(report: ReportModel): Promise<Uint8Array> {
  const made = await pptxDeck.make(report)
  if (!made.ok) throw new Error(made.problem.code)
  return made.content as Uint8Array
}

function shipped(): Dataset {
  const file = new URL('../../../data/zhejiang-linkage-zones/dataset.json', import.meta.url)
  const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]))
  return parsed.dataset
}
