import type { CitationFormat } from '../export-format'

/** By the national standard before it, which many journals and universities still ask for. */
export const citeGbt2015: CitationFormat & { id: 'gbt7714-2015' } = {
  id: 'gbt7714-2015',
  of: 'citation',
  label: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
  note: {
    zh: '上一版国家标准，不少刊物与学校仍在使用',
    en: 'the Chinese national standard before it, still asked for by many',
  },
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  suffix: 'gbt7714-2015',
  make: async (model) => {
    const { citationsOf } = await import('@/lib/export/citation/citations-of')
    return { ok: true, content: citationsOf('gbt7714-2015', model) }
  },
}
