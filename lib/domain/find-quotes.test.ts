import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes, type QuoteInCopy } from './find-quotes'
import { SMALL_TEXT, smallDataset } from './fixtures/small-dataset'
import { canonicalText } from './verify-evidence'

const dataset = smallDataset()

function look(text: string): QuoteInCopy[] {
  return Array.from(findQuotes(dataset, 'report', canonicalText(text)).values())
}

function tally(answers: readonly QuoteInCopy[]) {
  const of = (found: QuoteInCopy['found']) => answers.filter((each) => each.found === found).length
  return { inPlace: of('in-place'), elsewhere: of('elsewhere'), stale: of('stale') }
}

/** Every quote found, and what the copy has between its ends is the quote but for how it is set. */
function expectAllFound(text: string, answers: readonly QuoteInCopy[]) {
  expect(tally(answers).stale).toBe(0)
  for (const answer of answers)
    if (answer.found !== 'stale')
      expect(text.slice(answer.start, answer.end).normalize('NFKC').replace(/\s/g, '')).toBe(
        answer.quote.exact.normalize('NFKC'),
      )
}

describe('in a copy', () => {
  test('of the very text, every quote is in its place', () => {
    const answers = look(SMALL_TEXT)
    expect(tally(answers)).toEqual({ inPlace: 23, elsewhere: 0, stale: 0 })
    expectAllFound(SMALL_TEXT, answers)
  })

  test('with a title before it, every quote is found as many characters later', () => {
    const answers = look(`𠮷题\n${SMALL_TEXT}`)
    expect(tally(answers)).toEqual({ inPlace: 0, elsewhere: 23, stale: 0 })
    for (const answer of answers)
      expect(answer).toMatchObject({ moved: 3, isReset: false, hasOtherNeighbour: false })
  })

  test('broken into short lines as in a PDF, every quote is found, and said to be set otherwise where it is', () => {
    const lines = SMALL_TEXT.replace(/(.{7})/g, '$1\n')
    const answers = look(lines)
    expectAllFound(lines, answers)
    expect(answers.some((each) => each.found !== 'stale' && each.isReset)).toBe(true)
    expect(answers.some((each) => each.found !== 'stale' && !each.isReset)).toBe(true)
  })

  test('in full-width forms or with the radicals of a PDF, every quote is found', () => {
    const wide = SMALL_TEXT.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    expectAllFound(wide, look(wide))
    expectAllFound(SMALL_TEXT, look(SMALL_TEXT.replaceAll('一', '⼀').replaceAll('，', ',')))
  })

  test('with a page number amid its words, a quote is found all the same', () => {
    const paged = SMALL_TEXT.replace('数据中心', '数据\n- 12 -\n中心')
    expect(tally(look(paged)).stale).toBe(0)
    expect(tally(look(SMALL_TEXT.replace('数据中心', '数据\n- 壹 -\n中心'))).stale).toBeGreaterThan(
      0,
    )
  })

  test('with other words in a quote, that quote is stale and those around it are not', () => {
    const stale = look(SMALL_TEXT.replace('数字小镇', '数码小镇')).filter(
      ({ found }) => found === 'stale',
    )
    expect(stale.length).toBeGreaterThan(0)
    for (const { quote, ...rest } of stale) {
      expect(quote.exact).toContain('数字小镇')
      expect(rest).toEqual({ found: 'stale', why: 'words-missing' })
    }
  })
})

describe('a quote', () => {
  const quote = { exact: '乙丙', prefix: '一二', suffix: '三四', start: 2, end: 4 }
  const one = { ...dataset, evidence: [{ id: 'q', source: 'report', locator: {}, ...quote }] }
  const find = (text: string) => findQuotes(one, 'report', text).get('q')

  test('whose words stand among quite other words is stale', () => {
    expect(find('申申乙丙申申')).toMatchObject({ found: 'stale', why: 'context-differs' })
    expect(find('申申')).toMatchObject({ found: 'stale', why: 'words-missing' })
  })

  test('is found by the words on one side, which is said', () => {
    expect(find('申申乙丙三四')).toMatchObject({ found: 'in-place', hasOtherNeighbour: true })
    expect(find('申一二乙丙申')).toMatchObject({ moved: 1, hasOtherNeighbour: true })
  })

  test('of several places takes the one with its neighbours, then the nearest', () => {
    expect(find('一二乙丙，一二乙丙三四')).toMatchObject({ start: 7, hasOtherNeighbour: false })
    expect(find('申一二乙丙三四申申申申一二乙丙三四')).toMatchObject({ start: 3 })
  })

  test('moved past a character beyond the basic plane is counted in code points', () => {
    expect(find('𠮷一二乙丙三四')).toMatchObject({ start: 4, end: 6, moved: 1 })
  })
})

test('no text makes it throw, and what is found is the quote but for its setting', () => {
  const pieces = fc.constantFrom('数据中心', '甲区', '\n', '　', '12', '\ud842', '😀', 'ｂ', '，')
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.nat(SMALL_TEXT.length).map((at) => `${SMALL_TEXT.slice(0, at)}\n7\n${SMALL_TEXT.slice(at)}`),
  )
  fc.assert(
    fc.property(texts, (text) => {
      for (const answer of findQuotes(dataset, 'report', text).values()) {
        if (answer.found === 'stale') continue
        const words = text.slice(answer.start, answer.end).replace(/\n7\n|[\s\u3000]/g, '')
        expect(words.normalize('NFKC')).toBe(answer.quote.exact.normalize('NFKC'))
      }
    }),
  )
})

test('ten megabytes are looked through, to the quote at their end', () => {
  const filler = '建设一个港口，发展数字经济。\n'.repeat(240_000)
  const answers = look(`${filler}${SMALL_TEXT}`)
  expect(new TextEncoder().encode(filler).length).toBeGreaterThan(10_000_000)
  expect(tally(answers)).toEqual({ inPlace: 0, elsewhere: 23, stale: 0 })
})
