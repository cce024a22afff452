import { expect, test } from 'vitest'
import { isTextQuote } from './evidence'
import { smallDataset, smallDatasetFile } from './fixtures/small-dataset'
import { parseDataset } from './parse-dataset'

const [quote] = smallDataset().evidence

test('evidence is a quote with its place where no part of either is absent', () => {
  if (!quote) throw new Error('no evidence')
  expect(isTextQuote(quote)).toBe(true)
  for (const key of ['exact', 'prefix', 'suffix', 'start', 'end'] as const) {
    const { [key]: _, ...rest } = quote
    expect(isTextQuote(rest)).toBe(false)
  }
})

test('a quote needs a text whose hash and length are both known, and ends within it', () => {
  const said = (source: { textSha256?: string | undefined; textLength?: number | undefined }) => {
    const file = smallDatasetFile()
    const [report, ...others] = file.sources
    const sources = [{ ...report, ...source }, ...others]
    const parsed = parseDataset(JSON.parse(JSON.stringify({ ...file, sources })))
    return parsed.ok ? [] : [...new Set(parsed.problems.map(({ code }) => code))]
  }
  expect(said({ textSha256: undefined })).toEqual(['evidence-without-text'])
  expect(said({ textLength: undefined })).toEqual(['evidence-without-text'])
  const last = Math.max(...smallDataset().evidence.map(({ end = 0 }) => end))
  expect(said({ textLength: last })).toEqual([])
  expect(said({ textLength: last - 1 })).toEqual(['evidence-beyond-text'])
})
