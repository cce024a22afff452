import { describe, expect, test } from 'vitest'
import { compareZones } from '@/lib/analysis/compare-zones'
import { defaultView, type View } from '@/lib/analysis/view'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import type { ChartInput } from './chart'
import { weighting } from './weighting'

// Goals 5, 2, 1 · sub-areas 2, 3, 1 · linkages 1, 1, 0 · an area for alpha alone.
const dataset = smallDataset()

function input(locale: Locale, changes: Partial<View>): ChartInput {
  const view = { ...defaultView(dataset), ...changes }
  return { view, words: wordsOf(locale), comparison: compareZones(dataset, view, () => 0) }
}

const said = (changes: Partial<View>, locale: Locale = 'en') =>
  weighting.text(input(locale, changes))
const EVEN = { goals: 1, 'sub-areas': 1 }

describe('a title', () => {
  test('names the zone that stands foremost, among how many, and how far it moves', () => {
    expect(said({ weights: EVEN }).title).toBe(
      'With your weights Alpha has rank 1 of 3, and ranks 1 to 2 under nearby weightings',
    )
    expect(said({ weights: EVEN }, 'zh').title).toBe(
      '按你的权重，甲区居第 1 位（共 3 个区），邻近权重下第 1 至 2 位',
    )
    expect(said({ weights: { goals: 3, measures: 1 } }).title).toMatch(/Alpha .* keeps it/)
  })

  test('names the foremost of those shown, with its rank among all', () => {
    expect(said({ weights: EVEN, selection: { zones: ['gamma'] } }).title).toMatch(
      /^With your weights Gamma has rank 3 of 3, and keeps it/,
    )
  })

  test('names all that share a rank, and does not split the tie', () => {
    expect(said({ weights: { linkages: 2 } }).title).toBe(
      'With your weights Alpha and Beta share rank 1 of 3',
    )
    expect(said({ weights: { linkages: 2 } }, 'zh').title).toBe(
      '按你的权重，甲区、乙区并列第 1 位（共 3 个区）',
    )
  })

  test('says nothing of nearby weightings where a single metric is weighed', () => {
    expect(said({ weights: { goals: 2 } }).title).toBe('With your weights Alpha has rank 1 of 3')
  })
})

test('the subtitle says whose weights these are, which, and on which scale', () => {
  expect(said({ weights: { goals: 3, measures: 1 }, normalize: 'minmax' }).subtitle).toMatch(
    /^Weights chosen by the reader, not by the document: stated goals 3 and measures 1; scale: minimum to maximum; /,
  )
})

test('each zone is read out with its rank, the range of it, its value, and how often it holds', () => {
  const { stops, summary } = said({ weights: EVEN })
  expect(stops.map(({ zone, metric }) => `${zone}.${metric}`)).toEqual([
    'alpha.your-weighting',
    'beta.your-weighting',
    'gamma.your-weighting',
  ])
  expect(stops[1]?.text).toMatch(
    /^Beta: rank 2, 1–2 under nearby weightings, weighted value 0\.70, this rank in 8\d\d of 1,000$/,
  )
  expect(stops[2]?.text).toBe(
    'Gamma: rank 3, the same under nearby weightings, weighted value 0.27',
  )
  for (const { text } of stops) expect(summary).toContain(text)
})

test('the notes say how nearby weightings were made, by which seed, and what was left out for whose sake', () => {
  const notes = said({ weights: { ...EVEN, 'stated-area': 5 } }).notes.join(' ')
  expect(notes).toMatch(/between 1\/2 and 2, .*tried 1,000 times \(seed 2008\)/)
  expect(notes).toMatch(/Not weighed: Area, .*missing is not 0/)
  expect(notes).toMatch(/Area: not stated for Gamma/)
})

test.for(LOCALES)('nothing without weights speaks of a rank that a zone has (%s)', (locale) => {
  const { title, subtitle, notes, stops, summary } = said({ weights: {} }, locale)
  for (const words of [title, subtitle, ...notes, summary])
    expect(words).not.toMatch(/rank \d|第 \d/)
  expect(stops).toEqual([])
  const m = wordsOf(locale).messages.weighting
  expect([title, notes.at(-1)]).toEqual([m.emptyTitle, m.emptyNote])
})
