import type { CitationFormat } from '../export-format'

/** For programs that write references by a CSL style: Zotero, Pandoc. */
export const citeCslJson: CitationFormat & { id: 'csl-json' } = {
  id: 'csl-json',
  of: 'citation',
  label: { zh: 'CSL-JSON', en: 'CSL-JSON' },
  note: {
    zh: '供 Zotero、Pandoc 等程序使用的结构化数据',
    en: 'structured data for Zotero, Pandoc and other programs',
  },
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  suffix: 'csl',
  make: async (model) => {
    const { citationsOf } = await import('@/lib/export/citation/citations-of')
    return { ok: true, content: citationsOf('csl-json', model) }
  },
}
