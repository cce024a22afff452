import type { CitationFormat } from '../export-format'

/** By the Publication Manual of the American Psychological Association, 2020. */
export const citeApa: CitationFormat & { id: 'apa' } = {
  id: 'apa',
  of: 'citation',
  label: { zh: 'APA 第 7 版', en: 'APA, 7th edition' },
  note: {
    zh: '美国心理学会格式，作者在前，年份随后',
    en: 'author first, then the year',
  },
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  suffix: 'apa',
  usualIn: 'en',
  make: async (model) => {
    const { citationsOf } = await import('@/lib/export/citation/citations-of')
    return { ok: true, content: citationsOf('apa', model) }
  },
}
