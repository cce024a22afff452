import { expect, test } from 'vitest'
import type { Block } from './block'
import { reportModel } from './fixtures/report-model'
import { reportInput } from './report-input'
import { strategiesPart } from './strategies-part'

function linesOf(locale: 'zh' | 'en', zones: readonly string[]): string[] {
  const view = { selection: { zones: [...zones] } }
  return strategiesPart(reportInput(reportModel(locale, { view, charts: [] }))).map(lineOf)
}

function lineOf(block: Block): string {
  if (block.is !== 'text') return block.is
  const text = block.spans.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  return `${block.style}: ${text}`
}

test('a name in the document’s own words stands in quotation marks, once', () => {
  const lines = linesOf('zh', ['alpha'])
  expect(lines).toContain('ListBullet: “一港”')
  expect(lines.some((line) => line.includes('一港：'))).toBe(false)
})

test('a name in another language is followed by the words that it rests on', () => {
  expect(linesOf('en', ['alpha'])).toContain('ListBullet: The Harbour: “一港”')
})

test('a list that is empty is a finding, one that nobody coded is a gap', () => {
  const lines = linesOf('en', ['gamma'])
  const after = (heading: string) => lines[lines.indexOf(heading) + 1]
  expect(after('Heading3: Measures (0)')).toBe('BodyText: The document lists none.')
})

test('ties inferred from a name are apart from those that are named, and not in their number', () => {
  const lines = linesOf('zh', ['alpha'])
  expect(lines).toContain('Heading3: 联动（1）')
  expect(lines).toContain('ListBullet: 只据名称推断，不计入任何数目')
})
