import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { linkageNetwork } from '@/lib/analysis/linkage-network'
import { zoneSlots } from '@/lib/analysis/zone-slots'
import { linkageLayout } from '@/lib/charts/linkage-layout'
import { DARK, LIGHT } from '@/lib/charts/palette'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { longNamed, uncoded } from '@/lib/export/fixtures/hard-datasets'
import { manyZones } from '@/lib/export/fixtures/many-zones'
import { allElements, parseXml } from '@/lib/export/fixtures/parse-xml'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { LinkagePicture } from './linkage-picture'

const PALETTES = { light: LIGHT, dark: DARK }
const parsed = parseDataset(
  JSON.parse(
    readFileSync(
      new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url),
      'utf8',
    ),
  ),
)
if (!parsed.ok) throw new Error('the shipped dataset does not parse')
const shipped = parsed.dataset

/** The widest and the narrowest that a page shows; a phone has the list alone. */
const WIDTHS = { '': 954, '-narrow': 704 }

const CASES: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['six-zones', shipped],
  ['three-zones', smallDataset()],
  ['one-zone', { ...smallDataset(), zones: smallDataset().zones.slice(0, 1) }],
  // Every zone was read, and none names a place.
  ['none-named', withoutLinkages()],
  // Nobody looked.
  ['all-missing', uncoded()],
  ['sixty-characters', longNamed()],
  ['hostile-names', withHostileNames()],
  ['sixteen-zones', manyZones(16, (number) => `第${number}区`)],
]

describe.for(CASES)('%s', ([name, dataset]) => {
  const drawings = LOCALES.flatMap((locale) =>
    (['light', 'dark'] as const).flatMap((look) =>
      Object.entries(WIDTHS).map(([place, width]) => ({ locale, look, place, width })),
    ),
  )
  test.for(drawings)(
    'in $locale, $look, $width px wide',
    async ({ locale, look, place, width }) => {
      const svg = picture(dataset, locale, look, null, width)
      expect(() => parseXml(svg)).not.toThrow()
      expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/)
      await expect(svg).toMatchFileSnapshot(`pictures/${name}${place}.${locale}.${look}.svg`)
    },
  )
})

test('pointing at a zone widens its lines and underlines what they lead to; nothing fades', () => {
  const plain = allElements(parseXml(picture(shipped, 'zh', 'light')))
  const focused = allElements(parseXml(picture(shipped, 'zh', 'light', 'jiaxing')))
  const wide = (elements: typeof plain) =>
    elements.filter(({ attributes }) => attributes.get('stroke-width') === '4').length
  const marked = focused.filter(({ attributes }) => attributes.has('text-decoration'))
  expect([wide(plain), wide(focused)]).toEqual([0, 4])
  expect(marked.map(({ text }) => text.trim()).toSorted()).toEqual(
    ['嘉兴', '沪嘉杭G60科创走廊', '上海自贸试验区', '浙江自贸试验区', '长三角一体化'].toSorted(),
  )
  expect(focused.some(({ attributes }) => attributes.has('opacity'))).toBe(false)
})

test('text that looks like markup is shown as it was written', () => {
  const dataset = smallDataset()
  const places = dataset.places.map((place) => ({ ...place, name: { en: '<b onload="x">&' } }))
  const elements = allElements(parseXml(picture({ ...dataset, places }, 'en', 'light')))
  expect(elements.map(({ name }) => name)).not.toContain('b')
  expect(elements.some(({ text }) => text.trim() === '<b onload="x">&')).toBe(true)
})

/** Names that would be markup, or would turn the line round. */
function withHostileNames(): Dataset {
  const { zones, places, ...rest } = smallDataset()
  const name = { en: '<b onload="x">& \u202egnidaer\u202c שלום' }
  return {
    ...rest,
    places: places.map((place) => ({ ...place, name })),
    zones: zones.map((zone) => ({ ...zone, name, shortName: name })),
  }
}

function withoutLinkages(): Dataset {
  const { zones, programme, ...rest } = smallDataset()
  return {
    ...rest,
    programme: { ...programme, carriers: [] },
    zones: zones.map((zone) => ({ ...zone, linkages: [] })),
  }
}

/** One element a line, so that a change shows in the diff. */
function picture(
  dataset: Dataset,
  locale: Locale,
  look: 'light' | 'dark',
  focused: string | null = null,
  width = WIDTHS[''],
): string {
  const ids = dataset.zones.map(({ id }) => id)
  const svg = renderToStaticMarkup(
    <LinkagePicture
      layout={linkageLayout(linkageNetwork(dataset), wordsOf(locale), width)}
      slots={zoneSlots(ids, ids)}
      palette={PALETTES[look]}
      locale={locale}
      focused={focused}
    />,
  )
  return `${svg.replaceAll('><', '>\n<')}\n`
}
