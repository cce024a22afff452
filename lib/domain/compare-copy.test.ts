import { describe, expect, test } from 'vitest'
import { compareCopy } from './compare-copy'
import { SMALL_TEXT, smallDataset } from './fixtures/small-dataset'
import type { SourceDocument } from './source-document'

const dataset = smallDataset()
const source = dataset.sources.find(({ id }) => id === 'report') as SourceDocument

function compare(text: string, hash: string | undefined = '0'.repeat(64)) {
  const check = compareCopy(dataset, source, text, hash)
  if (check === 'other-document') throw new Error(check)
  return check
}

describe('a copy', () => {
  test('is the same text by its hash, and then differs nowhere', () => {
    const check = compare(SMALL_TEXT, source.textSha256)
    expect(check).toMatchObject({ isSameText: true, length: source.textLength })
    expect(check.firstDifference).toBeUndefined()
  })

  test('with another hash is another text; without any, that is not said', () => {
    expect(compare(SMALL_TEXT).isSameText).toBe(false)
    const unknown = compareCopy(dataset, source, SMALL_TEXT, undefined)
    expect(unknown).not.toHaveProperty('isSameText')
  })

  test('first differs at the first quote that is not in its place, after the last one that is', () => {
    const { firstDifference } = compare(SMALL_TEXT.replace('样板', '模范样板'))
    expect(firstDifference?.at.quote.exact).toContain('样板')
    expect(firstDifference?.lastAgreeing?.exact).not.toContain('样板')
    const agreed = firstDifference?.lastAgreeing?.end ?? 0
    expect(agreed).toBeGreaterThan(0)
    expect(agreed).toBeLessThanOrEqual(SMALL_TEXT.indexOf('样板'))
  })

  test('that differs from its first quote on has none that agrees', () => {
    expect(compare(`序${SMALL_TEXT}`).firstDifference).not.toHaveProperty('lastAgreeing')
  })
})

test('a text with hardly a quote in it is another document', () => {
  expect(compareCopy(dataset, source, '今天天气很好。', undefined)).toBe('other-document')
  expect(compareCopy(dataset, source, '', undefined)).toBe('other-document')
})
