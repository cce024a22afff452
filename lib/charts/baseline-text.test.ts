import { describe, expect, test } from 'vitest'
import { compareZones } from '@/lib/analysis/compare-zones'
import { defaultView, type View } from '@/lib/analysis/view'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { baselineNotes, besideText, differenceText, signedText } from './baseline-text'
import type { ChartInput } from './chart'
import { radar } from './radar'
import { CHARTS } from './registry'

const dataset = smallDataset()

function input(locale: Locale, changes: Partial<View>): ChartInput {
  // One figure is of the reader's weights, and says little without.
  const view = { ...defaultView(dataset), weights: { goals: 1, measures: 2 }, ...changes }
  return { view, words: wordsOf(locale), comparison: compareZones(dataset, view, () => 0) }
}

/** What stands beside each zone's number of goals: 5, 2 and 1. */
const beside = (baseline: string | null) => {
  const each = input('en', { baseline, sort: { by: 'dataset', direction: 'ascending' } })
  return each.comparison.zones.map((zone) => besideText(each.comparison.shown, zone, each))
}

test('a difference has its sign: a plus, a true minus, and ±0 for none', () => {
  expect(beside('beta')).toEqual(['5 (+3)', '2 (baseline)', '1 (\u22121)'])
  expect(beside('median')).toEqual(['5 (+3)', '2 (±0)', '1 (\u22121)'])
  expect(beside(null)).toEqual(['5', '2', '1'])
})

test('the difference of two shares is in percentage points', () => {
  const form = { style: 'percent' as const, decimals: 0 }
  expect(signedText(-0.25, form, wordsOf('en'))).toBe('\u221225 pp')
  expect(signedText(0.125, form, wordsOf('zh'))).toBe('+12.5 个百分点')
})

test('a value that is missing on either side has no difference, and the note says why', () => {
  const each = input('en', { baseline: 'beta' })
  const area = each.comparison.columns.find(({ metric }) => metric.id === 'stated-area')
  if (!area) throw new Error('The small dataset states an area.')
  for (const zone of each.comparison.zones) expect(differenceText(area, zone, each)).toBe('')
  expect(baselineNotes([area], each).at(-1)).toContain('digits lost')
})

describe('a figure', () => {
  const name = (locale: Locale) => wordsOf(locale).text(dataset.zones[1]?.shortName ?? { en: '' })

  test.for(LOCALES)('names its baseline in words, whichever it is (%s)', (locale) => {
    for (const chart of CHARTS) {
      const { subtitle, notes } = chart.text(input(locale, { baseline: 'beta' }))
      expect([chart.id, [subtitle, ...notes].join(' ').includes(name(locale))]).toEqual([
        chart.id,
        true,
      ])
    }
  })

  test.for(LOCALES)('says that its baseline is hidden or not selected (%s)', (locale) => {
    const { outside } = wordsOf(locale).messages.baseline
    const filter = { include: ['digital'], exclude: [], match: 'any' as const }
    for (const chart of CHARTS.filter(({ id }) => id !== 'overlap')) {
      const subtitle = (changes: Partial<View>) =>
        chart.text(input(locale, { baseline: 'beta', ...changes })).subtitle
      expect(subtitle({ filter })).toContain(outside.hidden)
      expect(subtitle({ selection: { zones: ['alpha'] } })).toContain(outside.unselected)
      expect(subtitle({})).not.toContain(outside.unselected)
    }
  })

  test('of themes has no median, and the note says so', () => {
    const each = input('en', { baseline: 'median' })
    const themes = CHARTS.find(({ id }) => id === 'themes')
    expect(themes?.text(each).notes).toContain(each.words.messages.baseline.noteThemesMedian)
    expect(themes?.text(each).subtitle).not.toContain('baseline')
  })

  // Beta holds ports and finance; alpha digital and ports, gamma digital.
  test('of themes tells what is shared with the baseline from what is not', () => {
    const each = input('en', { baseline: 'beta' })
    const themes = CHARTS.find(({ id }) => id === 'themes')
    const said = themes?.text(each).stops.map(({ zone, text }) => [zone, text.split(', ').at(-1)])
    expect(said).toContainEqual(['alpha', 'held by Beta too'])
    expect(said).toContainEqual(['alpha', 'not held by Beta'])
    expect(said?.filter(([zone]) => zone === 'gamma')).toEqual([['gamma', 'not held by Beta']])
    expect(themes?.text(each).summary).toContain('Gamma: shares no theme with Beta')
  })

  test('of shapes leaves out an axis that the baseline lacks, so that no ghost is at the centre', () => {
    const changes = {
      metrics: ['stated-area', 'sub-areas', 'themes', 'goals'],
      selection: { zones: ['alpha'] },
    }
    const axes = (baseline: string | null) =>
      radar.text(input('en', { ...changes, baseline })).stops.map(({ metric }) => metric)
    expect(axes(null)).toContain('stated-area')
    expect(axes('alpha')).toContain('stated-area')
    expect(axes('beta')).not.toContain('stated-area')
  })
})
