import { describe, expect, test } from 'vitest'
import { codePointLength } from './code-points'
import type { Dataset } from './dataset'
import type { Evidence } from './evidence'
import { smallDataset } from './fixtures/small-dataset'
import { canonicalText, verifyEvidence } from './verify-evidence'

/** The small dataset with one quote alone, `𠮷` being one code point of two UTF-16 units. */
function quoting(quote: Partial<Evidence>): Dataset {
  const evidence = { id: 'quote', source: 'report', locator: {}, prefix: '', suffix: '', ...quote }
  return { ...smallDataset(), evidence: [evidence] }
}

function found(text: string, quote: Partial<Evidence>) {
  const [check] = verifyEvidence(quoting(quote), 'report', text)
  return check?.found ? 'found' : check?.why
}

describe('a quote', () => {
  test('is found where it stands at its place and its surroundings occur once', () => {
    expect(found('甲乙丙丁', { exact: '乙丙', prefix: '甲', suffix: '丁', start: 1, end: 3 })).toBe(
      'found',
    )
  })

  test('may begin and end the text', () => {
    expect(found('甲乙', { exact: '甲乙', start: 0, end: 2 })).toBe('found')
  })

  test('is stale when the words stand elsewhere, even one place off', () => {
    expect(found('甲乙丙丁', { exact: '乙丙', start: 2, end: 4 })).toBe('not-at-place')
    expect(found('序甲乙丙丁', { exact: '乙丙', prefix: '甲', start: 1, end: 3 })).toBe(
      'not-at-place',
    )
  })

  test('is stale when a character of it was changed, however alike the two look', () => {
    expect(found('甲(乙)', { exact: '（乙）', start: 1, end: 4 })).toBe('not-at-place')
    expect(found('自贸实验区', { exact: '自贸试验区', start: 0, end: 5 })).toBe('not-at-place')
  })

  test('is stale when the words before or after it are others', () => {
    const place = { exact: '乙', start: 1, end: 2 }
    expect(found('甲乙丙', { ...place, prefix: '申' })).toBe('context-differs')
    expect(found('甲乙丙', { ...place, suffix: '申' })).toBe('context-differs')
    // though they stand elsewhere, around the same words
    expect(found('甲乙丙申乙', { ...place, prefix: '申' })).toBe('context-differs')
  })

  test('is stale when its surroundings occur twice, also where the two overlap', () => {
    expect(found('甲乙，甲乙。', { exact: '乙', prefix: '甲', start: 1, end: 2 })).toBe('ambiguous')
    expect(found('甲乙甲乙甲', { exact: '甲乙', suffix: '甲', start: 0, end: 2 })).toBe('ambiguous')
  })

  test('is told apart from its double by its surroundings', () => {
    const place = { exact: '乙', prefix: '甲', start: 4, end: 5 }
    expect(found('甲乙，甲乙。', { ...place, suffix: '。' })).toBe('found')
  })

  test('beyond the end of the text is stale', () => {
    expect(found('甲', { exact: '乙', start: 5, end: 6 })).toBe('not-at-place')
  })
})

describe('places', () => {
  test('count code points: a character outside the basic plane is one', () => {
    const text = '𠮷𠮷区𠮷策'
    expect(found(text, { exact: '区𠮷', prefix: '𠮷𠮷', start: 2, end: 4 })).toBe('found')
    // the same place in UTF-16 units
    expect(found(text, { exact: '区𠮷', prefix: '𠮷𠮷', start: 4, end: 7 })).toBe('not-at-place')
    expect([text.length, codePointLength(text)]).toEqual([8, 5])
  })

  test('are checked for one source at a time, and only where words are quoted', () => {
    const cited = { id: 'cited', source: 'report', locator: {} }
    const dataset = quoting({ exact: '甲', start: 0, end: 1 })
    const both = { ...dataset, evidence: [...dataset.evidence, cited] }
    expect(verifyEvidence(both, 'report', '甲')).toHaveLength(1)
    expect(verifyEvidence(both, 'notice', '甲')).toEqual([])
  })
})

describe('the canonical text', () => {
  test('has line feeds, composed letters and no byte order mark', () => {
    expect(canonicalText('\uFEFF甲\r\n乙\r丙\n')).toBe('甲\n乙\n丙\n')
    expect(canonicalText('e\u0301')).toBe('é')
  })

  test('keeps what NFKC would fold: full-width forms stay', () => {
    expect(canonicalText('（１）％')).toBe('（１）％')
  })

  test('is its own canonical text', () => {
    const once = canonicalText('\uFEFFa\u0301\r\n')
    expect(canonicalText(once)).toBe(once)
  })
})
