import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LINKAGE_KINDS, linkageNetwork } from '@/lib/analysis/linkage-network'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { LINE, type LinkageLabel } from './linkage-label'
import { type LinkageLayout, linkageLayout, orderOf } from './linkage-layout'
import type { Box } from './shapes'
import { textWidth } from './text-width'

const WIDTHS = [704, 834, 954]
const shipped = parsed(
  JSON.parse(
    readFileSync(
      new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url),
      'utf8',
    ),
  ),
)
const crowded = sixZonesFortyPlaces()

const networks = [shipped, crowded].map((dataset) => {
  const network = linkageNetwork(dataset)
  return { network, order: orderOf(network) }
})
const layouts = networks.flatMap(({ network, order }) =>
  LOCALES.flatMap((locale) =>
    WIDTHS.map((width) => ({
      locale,
      layout: linkageLayout(network, wordsOf(locale), width, order),
    })),
  ),
)

describe('labels of six zones and forty places, and of the dataset that ships', () => {
  test('number as many as there are places, in six zones and forty places', () => {
    const { targets, zones } = layouts.at(-1)?.layout ?? { targets: [], zones: [] }
    expect([zones.length, targets.length]).toEqual([6, 40])
  })

  test('meet no other label, at any width of the page, in both languages', () => {
    const meeting = layouts.flatMap(({ layout, locale }) => {
      const boxes = labelsOf(layout).map((label) => ({ label, box: boxOf(label, locale) }))
      return boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter((two) => meet(one.box, two.box))
          .map((two) => `${locale} ${layout.width}: ${one.label.lines} × ${two.label.lines}`),
      )
    })
    expect(meeting).toEqual([])
  })

  test('stay inside the picture', () => {
    const outside = layouts.flatMap(({ layout, locale }) =>
      labelsOf(layout).filter((label) => {
        const { x, y, width, height } = boxOf(label, locale)
        return x < -1 || y < 0 || x + width > layout.width + 1 || y + height > layout.height
      }),
    )
    expect(outside).toEqual([])
  })

  test('are crossed by no sign and by no zone: those have columns of their own', () => {
    const crossed = layouts.flatMap(({ layout, locale }) => {
      const boxes = labelsOf(layout).map((label) => boxOf(label, locale))
      return layout.targets.filter(({ x, y }) =>
        boxes.some((box) => meet({ x: x - 8, y: y - 8, width: 16, height: 16 }, box)),
      )
    })
    expect(crossed).toEqual([])
  })
})

describe('a line', () => {
  test('is drawn for every tie, from the zone’s edge to the place’s sign', () => {
    for (const { layout } of layouts) {
      expect(layout.edges.length).toBeGreaterThan(0)
      for (const { d, to, zone } of layout.edges) {
        const [, startY, endY] = /^M[\d.]+ ([\d.]+)C.* ([\d.]+)$/.exec(d) ?? []
        const from = [...layout.zones, layout.shared].find((each) => each?.id === (zone ?? ''))
        expect(Number(startY)).toBe(from?.y)
        expect(Number(endY)).toBe(layout.targets.find(({ id }) => id === to)?.y)
      }
    }
  })
})

test('a place that no tie leads to is not drawn', () => {
  const drawn = linkageLayout(linkageNetwork(shipped), wordsOf('zh'), 954).targets
  expect(drawn).toHaveLength(14)
  expect(shipped.places).toHaveLength(19)
})

test('without carriers there is no part in common, and with no tie at all there are still the zones', () => {
  const alone = parsed({
    ...smallDatasetFile(),
    zones: smallDatasetFile().zones.map((zone) => ({ ...zone, linkages: [] })),
  })
  const layout = linkageLayout(linkageNetwork(alone), wordsOf('en'), 704)
  expect(layout.shared).toBeNull()
  expect([layout.zones.length, layout.targets.length, layout.edges.length]).toEqual([3, 0, 0])
  expect(layout.zones.map(({ note }) => note?.lines)).toEqual([
    ['names none'],
    ['names none'],
    ['names none'],
  ])
})

test('a name too long for three lines is cut with …, and one that fits is whole', () => {
  const targets = layouts.find(isCrowdedInChinese)?.layout.targets ?? []
  const cut = targets.filter(({ label }) => label.lines.at(-1)?.endsWith('…'))
  expect(cut.length).toBeGreaterThan(0)
  expect(targets.every(({ label }) => label.lines.length <= 3)).toBe(true)
  const real = linkageLayout(linkageNetwork(shipped), wordsOf('zh'), 704)
  expect(real.targets.filter(({ label }) => label.lines.join('').includes('…'))).toEqual([])
})

function isCrowdedInChinese({ locale, layout }: (typeof layouts)[number]): boolean {
  return locale === 'zh' && layout.targets.length === 40
}

function labelsOf({ headings, targets, zones, shared }: LinkageLayout): LinkageLabel[] {
  return [
    ...headings,
    ...targets.map(({ label }) => label),
    ...[...zones, ...(shared ? [shared] : [])].flatMap(({ name, note }) =>
      note ? [name, note] : [name],
    ),
  ]
}

/** The room that a label's words really take; names of zones are measured as bold. */
function boxOf({ lines, x, y, align, size }: LinkageLabel, lang: 'zh' | 'en'): Box {
  const weight = size === 16 ? 700 : 400
  const width = Math.max(...lines.map((line) => textWidth(line, { size, weight, lang })))
  return {
    x: align === 'end' ? x - width : x,
    y: y - size * 0.6,
    width,
    height: (lines.length - 1) * LINE + size * 1.2,
  }
}

function meet(one: Box, two: Box): boolean {
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  )
}

/** Names from three characters to eighty, ties in every direction, every kind of place. */
function sixZonesFortyPlaces(): Dataset {
  const file = smallDatasetFile()
  const kinds = LINKAGE_KINDS.filter((kind) => kind !== 'zone')
  const places = Array.from({ length: 40 }, (_, i) => ({
    id: `place-${i}`,
    name: {
      zh: `第${i}个${'很长的名字'.repeat(1 + ((i * 7) % 16))}`,
      en: `Place ${i} ${'with a long name '.repeat(1 + ((i * 5) % 8))}`.trim(),
    },
    kind: kinds[i % kinds.length] ?? 'port',
  }))
  const zones = Array.from({ length: 6 }, (_, z) => ({
    id: `zone-${z}`,
    name: { zh: `区${z}`, en: `Zone ${z}` },
    shortName: {
      zh: z === 5 ? '名字很长很长很长很长的区' : `第${z}区`,
      en: z === 5 ? 'A zone with quite a long name' : `Zone ${z}`,
    },
    linkages: places.flatMap(({ id, kind }, i) =>
      z < 5 && (i * 3 + z) % 6 < 2
        ? [
            {
              id: `l-${z}-${i}`,
              to: id,
              kind,
              basis: (i + z) % 4 === 0 ? 'inferred' : 'named',
            },
          ]
        : [],
    ),
  }))
  return parsed({
    ...file,
    places,
    zones,
    evidence: [],
    programme: {
      carriers: places
        .filter((_, i) => i % 3 === 0)
        .map(({ id }, i) => ({ id: `carrier-${i}`, place: id })),
    },
  })
}

function parsed(file: unknown): Dataset {
  const result = parseDataset(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return result.dataset
}
