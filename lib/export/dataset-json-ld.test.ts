import { describe, expect, test } from 'vitest'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { datasetJsonLd, scriptJson } from './dataset-json-ld'

const ORIGIN = 'https://zones.example.org'

/** As a reader of the page gets it: `undefined` leaves no trace in JSON. */
function described(locale: 'zh' | 'en', origin = ORIGIN) {
  return JSON.parse(scriptJson(datasetJsonLd(smallDataset(), wordsOf(locale), { origin })))
}

describe('a dataset for search engines', () => {
  test('is named and described in the language of the page, with its own version, day, licence and makers', () => {
    expect(described('en')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': `${ORIGIN}/data/small-zones/dataset.json`,
      url: `${ORIGIN}/en/datasets`,
      name: 'Small zones',
      alternateName: ['小数据集'],
      inLanguage: ['zh-CN', 'en'],
      version: '1.2.0',
      dateModified: '2026-11-20',
      creator: { name: 'The editors' },
    })
    expect(described('zh')).toMatchObject({
      url: `${ORIGIN}/zh/datasets`,
      name: '小数据集',
      alternateName: ['Small zones'],
    })
  })

  test('says what it is made of: documents with their addresses, metrics with units, zones with what they belong to', () => {
    const { isBasedOn, variableMeasured, spatialCoverage } = described('en')
    const { sources, zones } = smallDataset()
    expect(isBasedOn.map(({ url }: { url?: string }) => url)).toEqual(sources.map(({ url }) => url))
    expect(isBasedOn[0]).toMatchObject({ name: '三区发展路径', inLanguage: 'zh-CN' })
    expect(variableMeasured).toContainEqual(
      expect.objectContaining({ propertyID: 'goals', name: 'Stated goals', unitText: 'goals' }),
    )
    expect(spatialCoverage).toHaveLength(zones.length)
  })

  test('names where it can be had only where the site knows its own address', () => {
    expect(described('en').distribution).toMatchObject({
      encodingFormat: 'application/json',
      contentUrl: `${ORIGIN}/data/small-zones/dataset.json`,
    })
    for (const locale of LOCALES) {
      const unplaced = described(locale, '')
      for (const key of ['@id', 'url', 'distribution', 'schemaVersion'])
        expect(unplaced).not.toHaveProperty(key)
      expect(JSON.stringify(unplaced)).not.toContain('"/')
    }
  })
})

test('no text of a dataset can end the script that it stands in', () => {
  const title = '</script><script>alert(1)</script><!-- & \u2028'
  const parsed = parseDataset({ ...smallDatasetFile(), title: { zh: title } })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const json = scriptJson(datasetJsonLd(parsed.dataset, wordsOf('en'), { origin: '' }))
  expect(json).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(json).name).toBe(title)
})
