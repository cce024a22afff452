import { expect, test } from 'vitest'
import type { Evidence } from '@/lib/domain/evidence'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { SourceDocument } from '@/lib/domain/source-document'
import { wordsOf } from '@/lib/i18n/words'
import { DOCUMENTS } from '../fixtures/citation-model'
import { quoteCitation } from './quote-citation'

const { evidence, sources } = smallDataset()
const quote = evidence.find(({ id }) => id === 'e-a-p1') as Evidence
const [report] = sources as [SourceDocument]
const link =
  'https://example.org/report.html#:~:text=%E7%94%B2%E5%8C%BA%E5%8F%91%E6%8C%A5-,%E6%95%B0%E5%AD%97%E4%BC%98%E5%8A%BF,-%EF%BC%8C%E5%BB%BA%E8%AE%BE%E4%B8%80%E6%B8%AF%E4%B8%80%E8%B0%B7%EF%BC%8C'

test('in Chinese: words, place, GB/T 7714—2025, and the link to the words', () => {
  expect(quoteCitation(quote, report, wordsOf('zh'), '2026-11-25').text.split('\n')).toEqual([
    '“数字优势”（第 5–8 字，一 节，第 1 段）',
    '示例办公室. 三区发展路径[EB/OL]. （2026-10-01）[2026-11-25]. https://example.org/report.html.',
    `原文位置：${link}`,
  ])
})

test('in English: words, place, APA, and the link to the words', () => {
  expect(quoteCitation(quote, report, wordsOf('en'), '2026-11-25').text.split('\n')).toEqual([
    '“数字优势” (characters 5–8, section 一, paragraph 1)',
    'Example Office. (2026, October 1). 三区发展路径 [Paths of three zones]. https://example.org/report.html',
    `In the original: ${link}`,
  ])
})

test('as markup the words are the link, in their language, and nothing from data is markup', () => {
  const { html } = quoteCitation(quote, report, wordsOf('en'), '2026-11-25')
  expect(html).toContain(`“<a href="${link}"><span lang="zh-CN">数字优势</span></a>”`)
  const hostile = { ...quote, exact: '<b onclick=x>&' }
  expect(quoteCitation(hostile, report, wordsOf('zh'), '2026-11-25').html).toContain(
    '&lt;b onclick=x&gt;&amp;</span>',
  )
})

test('a quote from a paper is cited with its page; without an address there is no link', () => {
  const printed = { ...quote, locator: { page: '2' } }
  const paper = DOCUMENTS['paper in print']
  expect(quoteCitation(printed, paper, wordsOf('zh'), '2026-11-25').text.split('\n')).toEqual([
    '“数字优势”（第 5–8 字，第 2 版（页））',
    '甲记者，乙记者. 甲区的港[N]. 示例日报，2017-04-08（2）.',
  ])
})
