import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { wordsOf } from '@/lib/i18n/words'
import type { CitationModel } from '../citation-model'
import { plainReferencesOf } from './report-references'

const dataset = smallDataset()
const model = (locale: 'zh' | 'en'): CitationModel => ({
  dataset,
  sources: dataset.sources,
  title: 'Beta lists 4 goals',
  words: wordsOf(locale),
  link: 'https://zonescope.example/en/compare',
  exportedOn: '2026-11-23',
})

test('documents come first, as their numbers in the text do, then the dataset, then the view', () => {
  const references = plainReferencesOf(model('en'))
  expect(references).toHaveLength(dataset.sources.length + 2)
  expect(references[0]).toContain('三区发展路径')
  expect(references.at(-2)).toContain('1.2.0')
  expect(references.at(-1)).toContain('https://zonescope.example/en/compare')
})

test('each language has its usual style', () => {
  expect(plainReferencesOf(model('zh')).at(-2)).toContain('[DS/OL]')
  expect(plainReferencesOf(model('en')).at(-2)).toContain('[Data set]')
})
