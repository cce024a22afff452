import { describe, expect, test } from 'vitest'
import { codePointLength } from '@/lib/domain/code-points'
import { isTextQuote, type TextQuote } from '@/lib/domain/evidence'
import { eachRecord, lookup, type RecordEntry } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { recordText } from '@/lib/domain/record-text'
import { supportOf } from '@/lib/domain/support'
import { ARTICLE, articleText } from './article-text'
import file from './dataset.json'

/** Characters recorded on either side of a quote: this many, or one more where that ends at a word. */
const LEAST_AROUND = 2
const MOST_AROUND = 3
/** Share of the article that the quotes and what is recorded around them may cover, all taken together. */
const MOST_COVERED = 0.76

const parsed = parseDataset(file, { evidence: 'required' })
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1))
const { dataset } = parsed
const maps = lookup(dataset)
const text = articleText(dataset)
const points = [...(text ?? '')]
const how = text ? '' : ' – skipped: the text is not at hand, set ZONESCOPE_SOURCES to its folder'
const quotes = dataset.evidence.filter(isTextQuote).filter(({ source }) => source === ARTICLE)
/** Records shown as the document's own words: those with a text or a name, counts and numbers apart. */
const verbatim = Array.from(eachRecord(dataset)).filter(
  (entry) => supportOf(entry) === 'verbatim' && !/^(stated|observation|fact)$/.test(entry.kind),
)

describe('a record under the badge “verbatim”', () => {
  /** Named in full, although the sentence prints a shorter name. */
  const NAMED_IN_FULL = {
    'jx-link-2': '上海自贸试验区 is printed 上海自贸区',
    'jx-link-3': '浙江自贸试验区 is printed 浙江自贸区',
  }

  test.skipIf(!text)(`has only words of its sentences, in their order${how}`, () => {
    expect(verbatim.length).toBeGreaterThan(100)
    const strange = verbatim.filter((entry) => {
      const sentences = new Set(quotesOf(entry).map(({ start, end }) => sentence(start, end)))
      return !isWithin(words(chinese(entry)), words([...sentences].join('')))
    })
    expect(strange.map(({ record }) => record.id)).toEqual(Object.keys(NAMED_IN_FULL))
  })

  /** Of these, one piece joins words that the quotes have apart, or lack. */
  const NOT_IN_ONE_PIECE = {
    'hz-measure-2': '推进 is printed once, before the first of two platforms',
    'hz-context-3': 'its subject, 浙江, stands at the head of the sentence, in the other quote',
    'direction-1': 'leaves out 在 and 方面的, so that no whole sentence is held',
    'principle-4': 'leaves out the misprint 自贸实验区',
    ...NAMED_IN_FULL,
  }

  test('is carried by its quotes: what stands between two marks is in one of them, whole', () => {
    const uncarried = verbatim.filter((entry) => {
      const held = quotesOf(entry).map(({ exact }) => words(exact))
      return !pieces(chinese(entry)).every((piece) => held.some((quote) => quote.includes(piece)))
    })
    expect(uncarried.map(({ record }) => record.id).toSorted()).toEqual(
      Object.keys(NOT_IN_ONE_PIECE).toSorted(),
    )
  })
})

describe('of the article the repository holds', () => {
  test('no more than the stated share, quotes and what stands around them together', () => {
    const held = new Set<number>()
    for (const { start, end, prefix, suffix } of quotes)
      for (let at = start - codePointLength(prefix); at < end + codePointLength(suffix); at += 1)
        held.add(at)
    const share = held.size / (maps.sources.get(ARTICLE)?.textLength ?? 0)
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThanOrEqual(MOST_COVERED)
  })

  test.skipIf(!text)(`around a quote, no more than it takes to know it again${how}`, () => {
    const around = quotes.filter(({ start, end, prefix, suffix }) => {
      const before = codePointLength(prefix)
      const after = codePointLength(suffix)
      const paragraph = paragraphAround(start, end)
      if (before < Math.min(LEAST_AROUND, start - paragraph.start)) return true
      if (after < Math.min(LEAST_AROUND, paragraph.end - end)) return true
      if (before <= MOST_AROUND && after <= MOST_AROUND) return false
      const shorter = points.slice(
        before > MOST_AROUND ? start - before + 1 : start - before,
        after > MOST_AROUND ? end + after - 1 : end + after,
      )
      return occurrences(shorter.join('')) === 1
    })
    expect(around.map(({ id }) => id)).toEqual([])
  })
})

test('words are compared whatever the marks and widths, and never out of their order', () => {
  expect(words('中荷（嘉善）、“eＷTP”')).toBe('中荷嘉善eWTP')
  expect(pieces('甲乙，丙；“丁”戊')).toEqual(['甲乙', '丙', '丁', '戊'])
  expect(isWithin('甲丙', '甲乙丙')).toBe(true)
  expect(isWithin('丙甲', '甲乙丙')).toBe(false)
  expect(isWithin('甲丁', '甲乙丙')).toBe(false)
})

function quotesOf({ record }: RecordEntry): TextQuote[] {
  return record.evidence.flatMap((id) => maps.evidence.get(id) ?? []).filter(isTextQuote)
}

function chinese(entry: RecordEntry): string {
  return recordText(entry, dataset).zh ?? ''
}

/** Letters and digits alone, in one width. */
function words(passage: string): string {
  return pieces(passage).join('')
}

/** What stands between two marks. */
function pieces(passage: string): string[] {
  return passage.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether all of `some` stands in `all`, in the same order, with or without other characters between. */
function isWithin(some: string, all: string): boolean {
  let at = 0
  for (const character of some) {
    at = all.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The sentence that code points `[start, end)` of the article stand in. */
function sentence(start: number, end: number): string {
  const from = points.findLastIndex((point, at) => at < start && /[。\n]/.test(point)) + 1
  const to = points.findIndex((point, at) => at >= end && /[。\n]/.test(point))
  return points.slice(from, to).join('')
}

function paragraphAround(start: number, end: number): { start: number; end: number } {
  const next = points.indexOf('\n', end)
  return {
    start: points.lastIndexOf('\n', start - 1) + 1,
    end: next === -1 ? points.length : next,
  }
}

function occurrences(passage: string): number {
  return (text ?? '').split(passage).length - 1
}
