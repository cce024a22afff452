import { describe, expect, test } from 'vitest'
import { compareZones } from '@/lib/analysis/compare-zones'
import { defaultView, type View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import type { Filter } from '@/lib/domain/selection'
import { uncoded } from '@/lib/export/fixtures/hard-datasets'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { bar } from './bar'
import type { ChartInput } from './chart'
import { dots } from './dots'
import { extremesTitle, filterSentence, missingNotes, summaryOf, zeroNotes } from './figure-text'
import { radar } from './radar'
import { CHARTS } from './registry'

const small = smallDataset()

function input(locale: Locale, changes: Partial<View> = {}, dataset: Dataset = small): ChartInput {
  const words = wordsOf(locale)
  // One figure is of the reader's weights, and says little without.
  const view = { ...defaultView(dataset), weights: { goals: 1, measures: 2 }, ...changes }
  const byName = (a: Dataset['zones'][number], b: Dataset['zones'][number]) =>
    words.formats.compareText(a.shortName, b.shortName)
  return { view, words, comparison: compareZones(dataset, view, byName) }
}

/** Zones named A, B, C … with as many measures each as are asked for. */
function measured(...counts: readonly number[]): Dataset {
  const file = smallDatasetFile()
  const parsed = parseDataset({
    ...file,
    zones: counts.map((count, z) => {
      const name = String.fromCharCode(65 + z)
      return {
        id: `zone-${z}`,
        name: { zh: `${name}区`, en: name },
        shortName: { zh: `${name}区`, en: name },
        measures: Array.from({ length: count }, (_, m) => ({
          id: `measure-${z}-${m}`,
          text: { zh: '举措', en: 'measure' },
        })),
      }
    }),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.dataset
}

const title = (locale: Locale, dataset: Dataset, changes: Partial<View> = {}) =>
  extremesTitle(input(locale, { metric: 'measures', ...changes }, dataset))

describe('a title', () => {
  test('names who has most and who has least', () => {
    expect(title('en', measured(3, 2, 1))).toBe('A states 3 measures, C states 1 measure')
    expect(title('zh', measured(3, 2, 1))).toBe('A区写明 3 项举措，C区写明 1 项举措')
  })

  test('names up to three zones that are tied, and says that each has that many', () => {
    expect(title('en', measured(3, 1, 1))).toMatch(/^A states 3 measures, B and C .* each$/)
    expect(title('en', measured(2, 2, 2, 1))).toMatch(/^A, B and C state 2 measures each, D/)
    expect(title('zh', measured(2, 2, 2, 1))).toMatch(/^A区、B区、C区各写明 2 项举措，D区/)
  })

  test('counts more than three zones that are tied', () => {
    expect(title('en', measured(5, 1, 1, 1, 1))).toMatch(/^A .*, 4 zones state 1 measure each$/)
    expect(title('zh', measured(5, 1, 1, 1, 1))).toMatch(/^A区.*，4 个区各/)
  })

  test('says that all have the same, by name when they are few', () => {
    expect(title('en', measured(2, 2, 2, 2))).toMatch(/^All 4 zones state 2 measures/)
    expect(title('zh', measured(2, 2, 2, 2))).toMatch(/^4 个区都写明 2 项举措$/)
    expect(title('en', measured(2, 2))).toMatch(/^A and B state 2 measures each$/)
  })

  test('of one zone says what it has', () => {
    expect(title('en', measured(1))).toBe('A states 1 measure')
    expect(title('zh', measured(1))).toBe('A区写明 1 项举措')
    expect(title('en', measured(3, 1), { selection: { zones: ['zone-1'] } })).toBe(
      'B states 1 measure',
    )
  })

  test('speaks of the zones shown, not of those that the selection leaves out', () => {
    expect(title('en', measured(9, 2, 1), { selection: { zones: ['zone-1', 'zone-2'] } })).toMatch(
      /^B .* 2 measures, C .* 1 measure$/,
    )
  })

  test('of no zone says that there is none', () => {
    for (const locale of LOCALES)
      expect(title(locale, measured(1), { selection: { zones: [] } })).toBe(
        wordsOf(locale).messages.figure.titleEmpty,
      )
  })

  test('where no value is known says so, and names no zone', () => {
    const beta = { metric: 'stated-area', selection: { zones: ['beta', 'gamma'] } }
    expect(extremesTitle(input('en', beta))).toMatch(/^Area: no /)
    expect(extremesTitle(input('zh', beta))).toMatch(/^面积：/)
    expect(extremesTitle(input('zh', beta))).not.toMatch(/乙|丙/)
  })

  test('leaves out the zones whose value is missing, and never calls them lowest', () => {
    expect(extremesTitle(input('en', { metric: 'stated-area' }))).toMatch(/^Alpha .*12\.5/)
    expect(extremesTitle(input('en', { metric: 'stated-area' }))).not.toMatch(/Beta|Gamma/)
  })
})

describe('the sentence of a filter', () => {
  const say = (locale: Locale, filter: Partial<Filter>) =>
    filterSentence({ include: [], exclude: [], match: 'any', ...filter }, small, wordsOf(locale))

  test('joins themes by or, and by and where all are wanted', () => {
    const include = ['digital', 'ports']
    expect(say('en', { include })).toBe('zones holding “Digital economy” or “Ports & shipping”')
    expect(say('en', { include, match: 'all' })).toMatch(/“Digital economy” and “Ports & shipping”/)
    expect(say('zh', { include })).toMatch(/数字经济.?或.?港航与口岸/)
    expect(say('zh', { include, match: 'all' })).toMatch(/数字经济.?和.?港航与口岸/)
  })

  test('names what is left out', () => {
    expect(say('en', { exclude: ['finance'] })).toMatch(/without “Finance”/)
    expect(say('en', { include: ['ports'], exclude: ['finance'] })).toMatch(
      /“Ports & shipping”.*without “Finance”/,
    )
    expect(say('zh', { exclude: ['finance', 'talent'] })).toMatch(/[未不].*金融.?或.?人才/)
  })

  test('says that there is no filter where there is none', () => {
    for (const locale of LOCALES)
      expect(say(locale, { match: 'all' })).toBe(wordsOf(locale).messages.filter.none)
  })

  test('stands in the subtitle of every figure', () => {
    const filter: Filter = { include: ['ports'], exclude: [], match: 'any' }
    for (const locale of LOCALES)
      for (const chart of CHARTS)
        expect(chart.text(input(locale, { filter })).subtitle).toContain(
          filterSentence(filter, small, wordsOf(locale)),
        )
  })
})

describe('a subtitle', () => {
  test('says how many zones of how many are shown, and in which order', () => {
    const all = bar.text(input('en')).subtitle
    expect(all).toMatch(/\b3 zones, highest first; no filter\.$/)
    const some = bar.text(input('en', { selection: { zones: ['alpha', 'beta'] } })).subtitle
    expect(some).toMatch(/\b2 of 3 zones\b/)
    expect(bar.text(input('zh', { selection: { zones: ['alpha'] } })).subtitle).toMatch(
      /3 个区中的 1 个/,
    )
  })

  test('names the metric that orders the zones where it is not the one shown', () => {
    const sort = { by: 'linkages', direction: 'ascending' as const }
    expect(bar.text(input('en', { sort })).subtitle).toMatch(/by linkages, lowest first/)
    expect(bar.text(input('zh', { sort })).subtitle).toMatch(/按联动对象从少到多/)
    // also where it is not among those compared
    expect(bar.text(input('en', { sort, metrics: ['goals'] })).subtitle).toMatch(/by linkages/)
  })

  test('of a figure of several metrics names the one that orders the zones, whichever it is', () => {
    for (const chart of [radar, dots]) {
      expect(chart.text(input('en')).subtitle).toMatch(/by stated goals, highest first/)
      expect(chart.text(input('zh')).subtitle).toMatch(/按列出的目标从多到少/)
      const byName = { sort: { by: 'name', direction: 'ascending' as const } }
      expect(chart.text(input('en', byName)).subtitle).toMatch(/3 zones, by name;/)
    }
  })

  test('names the way of counting where it is not the default', () => {
    expect(bar.text(input('en')).subtitle).not.toMatch(/counting/)
    const named = bar.text(input('en', { options: { goals: 'slogans' } }))
    expect(named.subtitle).toMatch(/counting slogans as one/)
  })

  test('of a radar prints the method and the order of the axes', () => {
    for (const normalize of ['max', 'minmax', 'rank'] as const) {
      const { subtitle } = radar.text(input('en', { normalize }))
      expect(subtitle).toContain(wordsOf('en').messages.figure.radarMethods[normalize])
      expect(subtitle).toMatch(/Sub-areas, Themes, Stated goals, Measures and Linkages/)
    }
  })
})

describe('notes', () => {
  const notes = (locale: Locale, changes: Partial<View> = {}) => {
    const each = input(locale, changes)
    const { columns, zones } = each.comparison
    return [...missingNotes(columns, zones, each.words), ...zeroNotes(columns, zones, each.words)]
  }

  test('give each reason why a value is missing, with the zones concerned', () => {
    const area = notes('en', { metrics: ['stated-area'] })
    expect(area).toHaveLength(2)
    expect(area.find((note) => note.includes('digits'))).toMatch(/^Area/)
    expect(area.find((note) => note.includes('not stated'))).toMatch(/Gamma/)
  })

  test('tell a counted zero from a gap, and speak of no zone that has neither', () => {
    expect(notes('en', { metrics: ['measures'] })).toEqual([
      expect.stringMatching(/\b0 of Gamma\b.*not a gap/),
    ])
    expect(notes('en', { metrics: ['sub-areas'] })).toEqual([])
  })

  test('are silent about zones that are not shown', () => {
    expect(
      notes('en', { metrics: ['stated-area', 'measures'], selection: { zones: ['alpha'] } }),
    ).toEqual([])
  })

  test('say that scale and median come from all zones, as soon as not all are shown', () => {
    const { noteScale } = wordsOf('en').messages.figure
    for (const chart of [bar, dots]) {
      expect(chart.text(input('en')).notes).not.toContain(noteScale)
      const some = chart.text(input('en', { selection: { zones: ['alpha'] } }))
      expect(some.notes).toContain(noteScale)
    }
  })

  test('tell how goals were counted, in every kind of figure that shows goals', () => {
    const options = { goals: 'slogans' }
    const showing = CHARTS.filter((chart) =>
      chart.text(input('en')).stops.some(({ metric }) => metric === 'goals'),
    )
    expect(showing.map(({ id }) => id)).toEqual(['bars', 'radar', 'dots'])
    for (const chart of showing) {
      const said = (changes: Partial<View>) => chart.text(input('en', changes)).notes.join(' ')
      expect(said({ options })).toMatch(/The goals of one slogan count as one/)
      expect(said({})).not.toMatch(/slogan count as one/)
      expect(said({ options, metric: 'measures', metrics: ['measures'] })).not.toMatch(/slogan/)
    }
  })

  test('of a radar name each metric that could not be an axis, and why', () => {
    const metrics = ['sub-areas', 'goals', 'themes', 'stated-area', 'evidence-coverage']
    const { notes: said } = radar.text(input('en', { metrics }))
    expect(said.filter((note) => note.includes('Area'))).not.toEqual([])
    expect(said.filter((note) => note.includes('Evidence coverage'))).not.toEqual([])
    expect(said.join(' ')).not.toContain('Stated goals, since')
  })

  test('of an overlay say that it holds four zones at most', () => {
    const five = measured(1, 2, 3, 4, 5)
    const { overlayLimit } = wordsOf('zh').messages.compare
    expect(radar.text(input('zh', { radar: 'overlay' }, five)).notes).toContain(overlayLimit)
    expect(radar.text(input('zh', {}, five)).notes).not.toContain(overlayLimit)
  })
})

describe('a summary', () => {
  test('reads every zone and every value, missing ones with their reason', () => {
    const each = input('en')
    const { comparison } = each
    const said = summaryOf(comparison.columns, comparison.zones, each)
    for (const part of ['Alpha:', 'Goals 5', 'Beta:', 'digits lost .08', 'Gamma:', 'not stated'])
      expect(said).toContain(part)
  })

  test('has a sentence for each zone and no more', () => {
    const each = input('zh')
    const { comparison } = each
    const said = summaryOf(comparison.columns, comparison.zones, each)
    expect(said.match(/。/g)).toHaveLength(3)
    expect(summaryOf(comparison.columns, [], each)).toBe('')
  })
})

describe('every figure', () => {
  test.for(LOCALES)(
    'has a title, a subtitle, a summary and a stop for each value shown: %s',
    (locale) => {
      for (const chart of CHARTS) {
        const each = input(locale)
        const { title: heading, subtitle, summary, stops } = chart.text(each)
        for (const words of [heading, subtitle, summary])
          expect(words).not.toMatch(/undefined|NaN|null|^$/)
        for (const { zone, metric, text } of stops) {
          expect(each.comparison.zones.map(({ id }) => id)).toContain(zone)
          expect(metric).not.toBe('')
          expect(text).not.toMatch(/undefined|NaN|null|^$/)
        }
        expect(stops.length).toBeGreaterThanOrEqual(3)
        expect(new Set(stops.map(({ zone, metric }) => `${zone} ${metric}`)).size).toBe(
          stops.length,
        )
      }
    },
  )

  test('of no zone at all still has its words', () => {
    for (const locale of LOCALES)
      for (const chart of CHARTS) {
        const said = chart.text(input(locale, { selection: { zones: [] } }))
        expect(said.title).toBe(wordsOf(locale).messages.figure.titleEmpty)
        expect(said.stops).toEqual([])
      }
  })

  test('of zones that nobody coded says so, and not that they hold or share nothing', () => {
    for (const locale of LOCALES)
      for (const chart of CHARTS) {
        const { messages } = wordsOf(locale)
        const each = input(locale, {}, uncoded())
        const { title: heading, notes, summary } = chart.text(each)
        const said = [heading, ...notes, summary].join(' ')
        for (const nothing of [
          messages.matrices.overlapNone,
          messages.matrices.nearestNone,
          messages.matrices.farthestNone,
          messages.table.noThemes,
          messages.matrices.noteNobody('').slice(0, 5),
        ])
          expect([chart.id, said.includes(nothing)]).toEqual([chart.id, false])
      }
  })

  test('explains how it is read in both languages', () => {
    for (const { howToRead } of CHARTS)
      for (const locale of LOCALES) expect(howToRead[locale]).toBeTruthy()
  })
})
