import { describe, expect, test } from 'vitest'
import { CHARTS } from '@/lib/charts/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES } from '@/lib/i18n/locales'
import { composeFigure } from './compose-figure'
import { figureModel, GROUNDS } from './figure'
import { chartInput, SETTING, WEIGHTS } from './fixtures/chart-input'
import { allElements, parseXml } from './fixtures/parse-xml'
import { svg } from './formats/svg'

const HOSTILE = {
  'a script': '<script>alert(1)</script>',
  'a tag that runs': '"><img src=x onerror=alert(1)>',
  'an attribute that breaks out': '" onload="alert(1)" x="',
  'an entity': '&lt;b&gt; &#60;b&#62; & &bogus;',
  'the end of character data': ']]></text></svg><script/>',
  'quotes of all kinds': `"double" 'single' “Chinese” ‘too’`,
  'a path to a picture': 'image://https://example.org/x.png',
  'a style': 'red;} *{display:none',
  'a template': '{b|rich} {c} %s',
  emoji: '👩‍🌾 zone 🇨🇳',
}

/** What a file cannot hold, and what it holds instead. */
const CHANGED = {
  'control characters': ['a\u0000b\u0007c\u001bd', 'a\ufffdb\ufffdc\ufffdd'],
  'a lone high surrogate': ['a\ud800b', 'a\ufffdb'],
  'a lone low surrogate': ['a\udc00b', 'a\ufffdb'],
  'non-characters': ['a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
  'line ends and tabs': ['first\r\nsecond\tthird\u2028fourth', 'first second third fourth'],
} as const

const CASES: readonly (readonly [string, string, string])[] = [
  ...Object.entries(HOSTILE).map(([what, name]) => [what, name, name] as const),
  ...Object.entries(CHANGED).map(([what, [name, shown]]) => [what, name, shown] as const),
]

describe('text that would break a picture is drawn as text', () => {
  test.for(CASES)('%s', ([, name, shown]) => {
    for (const { root, chart } of drawn(name)) {
      const elements = allElements(root)
      for (const element of elements) {
        expect(['script', 'img', 'image', 'b', 'style']).not.toContain(element.name)
        for (const key of element.attributes.keys()) expect(key).not.toMatch(/^on|^x[^m]|href/)
      }
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      expect({ chart, text: root.children[1]?.text }).toEqual({
        chart,
        text: expect.stringContaining(shown),
      })
      const texts = elements.filter(({ name: tag }) => tag === 'text').map(({ text }) => text)
      expect(texts.join('')).toContain(shown.slice(0, 6).trimEnd())
    }
  })
})

test('text that runs from right to left does not turn the words beside it', () => {
  for (const name of ['\u202eevil', 'שלום', '\u202bאבג\u202c\u2066x', '\u202c\u2069out']) {
    for (const { root } of drawn(name))
      for (const { name: tag, text } of allElements(root)) {
        if (tag !== 'text' && tag !== 'title' && tag !== 'desc') continue
        expect(depthAfter(text), JSON.stringify(text)).toBeGreaterThanOrEqual(0)
        expect(outsideIsolates(text)).not.toMatch(/[\u202a-\u202e\u2066\u2067]/)
      }
  }
})

test('an SVG file opens with its declaration and ends with a line end', async () => {
  const [chart] = CHARTS
  if (!chart) throw new Error('no charts')
  const made = await svg.make(figureModel(chartInput(dataset('plain'), 'zh'), chart, SETTING))
  const content = made.ok ? String(made.content) : ''
  expect(content).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg .*<\/svg>\n$/s)
  expect(() => parseXml(content)).not.toThrow()
})

/** Every chart in every language and look, with the name wherever a dataset has one. */
function drawn(name: string) {
  const hostile = dataset(name)
  return CHARTS.flatMap((chart) =>
    LOCALES.flatMap((locale) =>
      GROUNDS.map((ground) => {
        const input = chartInput(hostile, locale, {
          filter: { include: ['digital', 'ports'], exclude: [], match: 'any' },
          weights: WEIGHTS,
        })
        const figure = figureModel(input, chart, {
          ...SETTING,
          ground,
          link: `https://x/?q=${name}`,
        })
        return { chart: chart.id, root: parseXml(composeFigure(figure)) }
      }),
    ),
  )
}

function dataset(name: string): Dataset {
  const both = { zh: name, en: name }
  const file = smallDatasetFile()
  const parsed = parseDataset({
    ...file,
    title: both,
    license: { name },
    sources: file.sources.map((source) => ({ ...source, title: both, publisher: both })),
    themes: file.themes.map((theme) => ({ ...theme, label: both })),
    themeGroups: file.themeGroups.map((group) => ({ ...group, label: both })),
    indicators: file.indicators.map((indicator) => ({ ...indicator, label: both, unit: both })),
    zones: file.zones.map((zone) => ({
      ...zone,
      name: both,
      shortName: both,
      observations: zone.observations?.map((each) => ({ ...each, printed: name })) ?? [],
    })),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]))
  return parsed.dataset
}

function outsideIsolates(text: string): string {
  let depth = 0
  return [...text]
    .filter((character) => {
      if (/[\u2066-\u2068]/.test(character)) depth += 1
      if (character === '\u2069') depth -= 1
      return depth === 0
    })
    .join('')
}

/** How many directions are still open at the end; negative where one was closed that was never opened. */
function depthAfter(text: string): number {
  let depth = 0
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) depth += 1
    if (character === '\u2069') depth -= 1
    if (depth < 0) return depth
  }
  return depth
}
