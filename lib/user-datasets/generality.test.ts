import { describe, expect, test } from 'vitest'
import { compareZones } from '@/lib/analysis/compare-zones'
import { LINKAGE_KINDS, linkageNetwork } from '@/lib/analysis/linkage-network'
import { defaultView, type View } from '@/lib/analysis/view'
import { lookOf } from '@/lib/charts/chart'
import { LIGHT } from '@/lib/charts/palette'
import { plotOf } from '@/lib/charts/plots'
import { CHARTS } from '@/lib/charts/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LANGUAGES } from '@/lib/domain/text'
import { writeCsv } from '@/lib/export/write-csv'
import { wordsOf } from '@/lib/i18n/words'
import { englishThemesOnly, everything, numbersOnly } from './fixtures/three-datasets'
import { importDataset } from './import-dataset'
import { fileOf } from './input-file'
import { guessMapping } from './map/guess-mapping'
import { readFiles } from './read/read-files'
import type { WrittenCell } from './template/written-table'

async function datasetOf(
  name: string,
  rows: readonly (readonly WrittenCell[])[],
): Promise<Dataset> {
  const [heads = [], ...data] = rows
  const csv = await writeCsv({ fields: heads.map(String), rows: data })
  const read = await readFiles([fileOf(name, csv)])
  if (!read.ok || read.content.kind !== 'workbook') throw new Error(JSON.stringify(read.problems))
  const made = await importDataset(read.content, guessMapping(read.content.workbook, '2026-11-25'))
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.dataset
}

/** Every figure in both languages, drawn as far as an option goes. Names of those that drew something. */
function drawn(dataset: Dataset, changes: Partial<View> = {}, only?: readonly string[]): string[] {
  const view = { ...defaultView(dataset), ...changes }
  const ids = LANGUAGES.flatMap((locale) => {
    const words = wordsOf(locale)
    const comparison = compareZones(dataset, view, (a, b) =>
      words.formats.compareText(a.shortName, b.shortName),
    )
    const input = { comparison, view, words }
    return CHARTS.filter(({ id }) => !only || only.includes(id)).flatMap((chart) => {
      expect(chart.text(input).title).not.toBe('')
      return plotOf(chart)(input, lookOf(954, LIGHT, locale)) ? [chart.id] : []
    })
  })
  linkageNetwork(dataset, LINKAGE_KINDS)
  return [...new Set(ids)]
}

describe('a dataset of another kind', () => {
  test('of numbers alone has its numbers in every figure that is about numbers', async () => {
    const dataset = await datasetOf('园区.csv', numbersOnly())
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toMatchObject({ ok: true })
    expect(dataset.indicators.map(({ label, unit }) => [label.zh, unit.zh ?? unit.en])).toEqual([
      ['面积', '平方公里'],
      ['进出口额', '亿元'],
      ['企业数', '家'],
      ['研发占比', '%'],
    ])
    const [, , third] = dataset.zones
    expect(third?.observations.map(({ value, missing }) => missing ?? value)).toEqual([
      'digits-lost',
      95.2,
      0,
      'not-stated',
    ])
    const metrics = dataset.indicators.map(({ id }) => `stated-${id}`)
    const [metric = ''] = metrics
    expect(drawn(dataset, { metrics, metric })).toEqual(expect.arrayContaining(['bars', 'dots']))
    drawn(dataset)
  })

  test('of English themes alone has them grouped by column', async () => {
    const dataset = await datasetOf('zones.csv', englishThemesOnly())
    expect(dataset.languages).toEqual(['en'])
    expect(dataset.coded).toEqual(['themes'])
    expect(dataset.themeGroups.map(({ label }) => label.en)).toEqual(['Focus areas', 'Clusters'])
    expect(dataset.themes.map(({ id }) => id)).toContain('cold-chain')
    expect(drawn(dataset)).toEqual(expect.arrayContaining(['themes', 'overlap']))
  })

  test('of two and a half thousand zones with everything is compared and drawn', async () => {
    const dataset = await datasetOf('everything.csv', everything(2500))
    expect(dataset.zones).toHaveLength(2500)
    expect(dataset.zones[2499]).toMatchObject({
      id: 'zone-2500',
      linkages: [{}, { to: 'zone-2499' }],
    })
    const few = dataset.zones.slice(0, 12).map(({ id }) => id)
    expect(drawn(dataset, { selection: { zones: few } })).toEqual(
      expect.arrayContaining(['bars', 'radar', 'dots', 'themes', 'overlap']),
    )
    // Every pair of so many zones is no figure that anybody draws; what goes zone by zone is drawn of all of them.
    expect(drawn(dataset, {}, ['bars', 'dots'])).toEqual(['bars', 'dots'])
  })
})
