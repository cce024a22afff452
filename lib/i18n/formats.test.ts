import { describe, expect, test } from 'vitest'
import { formatsOf } from './formats'
import { LOCALES } from './locales'

const zh = formatsOf('zh')
const en = formatsOf('en')

describe('numbers', () => {
  test.for(LOCALES)('group by thousands alike in both languages: %s', (locale) => {
    const { number } = formatsOf(locale)
    expect(number(1234)).toBe('1,234')
    expect(number(1234567)).toBe('1,234,567')
    expect(number(999)).toBe('999')
  })

  test('take as many decimals as their form says, no more and no fewer', () => {
    const form = { style: 'decimal' as const, decimals: 2 }
    expect([0.1, 119.955, 46].map((value) => en.number(value, form))).toEqual([
      '0.10',
      '119.96',
      '46.00',
    ])
    expect(en.number(0.416, { style: 'percent', decimals: 0 })).toBe('42%')
  })

  test('below zero have a minus sign, not a hyphen', () => {
    for (const { number, middle } of [zh, en]) {
      expect(number(-12)).toBe('\u221212')
      expect(number(-0.5, { style: 'percent', decimals: 0 })).toBe('\u221250%')
      expect(middle(-1.5)).toBe('\u22121.5')
    }
  })

  test('that are differences always have a sign, and ±0 for none', () => {
    for (const { signed } of [zh, en])
      expect([2, -1, 0, 0.5].map((value) => signed(value))).toEqual(['+2', '\u22121', '±0', '+0.5'])
    expect(en.signed(0.3 - 0.1, { style: 'percent', decimals: 0 })).toBe('+20')
  })

  test('that are zero have no sign', () => {
    expect(en.number(-0)).toBe('0')
  })

  test('in the middle of two whole ones show it, and whole ones show none', () => {
    expect(en.middle(3.5)).toBe('3.5')
    expect(en.middle(3)).toBe('3')
  })

  test('of a few are words in running text, 两 before a measure word, and digits from eleven on', () => {
    expect([0, 1, 2, 6, 10, 11].map(zh.spelled)).toEqual(['零', '一', '两', '六', '十', '11'])
    expect([0, 1, 2, 6, 10, 1200].map(en.spelled)).toEqual([
      'no',
      'one',
      'two',
      'six',
      'ten',
      '1,200',
    ])
  })
})

describe('dates', () => {
  test('read as each language writes them', () => {
    expect(zh.date('2026-11-23')).toBe('2026年11月23日')
    expect(en.date('2026-11-23')).toBe('23 November 2026')
  })

  test('are as precise as they are given', () => {
    expect([zh.date('2020-12'), en.date('2020-12')]).toEqual(['2020年12月', 'December 2020'])
    expect([zh.date('2020'), en.date('2020')]).toEqual(['2020年', '2020'])
  })

  test('keep their day wherever the reader is', () => {
    // Midnight in Greenwich is still the day before in the Americas.
    expect(en.date('2026-01-01')).toBe('1 January 2026')
    expect(zh.date('2026-12-31')).toBe('2026年12月31日')
  })
})

describe('lists', () => {
  test('of names take the enumeration comma in Chinese and “and” in English', () => {
    expect(zh.and(['杭州', '宁波', '温州'])).toBe('杭州、宁波、温州')
    expect(en.and(['Hangzhou', 'Ningbo', 'Wenzhou'])).toBe('Hangzhou, Ningbo and Wenzhou')
  })

  test('of choices take 或 and “or”', () => {
    expect(zh.or(['金融', '港口'])).toBe('金融或港口')
    expect(en.or(['finance', 'ports', 'talent'])).toBe('finance, ports or talent')
  })

  test('of one or none are plain', () => {
    for (const { and, or } of [zh, en])
      expect([and(['a']), or(['a']), and([]), or([])]).toEqual(['a', 'a', '', ''])
  })
})

describe('order', () => {
  test('is by pinyin in Chinese', () => {
    const names = ['温州', '台州', '宁波', '金华', '嘉兴', '杭州']
    expect(names.toSorted(zh.compare).join(' ')).toBe('杭州 嘉兴 金华 宁波 台州 温州')
  })

  test('is not by code point, and counts numbers as numbers', () => {
    expect(['Zone 10', 'zone 9', 'Éa', 'eb'].toSorted(en.compare)).toEqual([
      'Éa',
      'eb',
      'zone 9',
      'Zone 10',
    ])
  })

  test('of texts goes by what is shown: the other language where one is absent', () => {
    const texts = [{ zh: '温州', en: 'B' }, { en: 'C' }, { zh: '杭州', en: 'D' }]
    expect(texts.toSorted(en.compareText).map((text) => text.en)).toEqual(['B', 'C', 'D'])
    expect(texts.toSorted(zh.compareText).map((text) => text.zh ?? text.en)).toEqual([
      '杭州',
      '温州',
      'C',
    ])
  })
})

test('the formats of a language are made once', () => {
  expect(formatsOf('zh')).toBe(zh)
})
