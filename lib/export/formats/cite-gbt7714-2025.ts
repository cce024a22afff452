import type { CitationFormat } from '../export-format'

/** By the national standard of 2025, in force since 1 July 2026. */
export const citeGbt2025: CitationFormat & { id: 'gbt7714-2025' } = {
  id: 'gbt7714-2025',
  of: 'citation',
  label: { zh: 'GB/T 7714—2025', en: 'GB/T 7714—2025' },
  note: {
    zh: '现行国家标准，顺序编码制；2026年7月起实施',
    en: 'the Chinese national standard in force since July 2026, numbered',
  },
  extension: 'txt',
  mime: 'text/plain;charset=utf-8',
  suffix: 'gbt7714-2025',
  make: async (model) => {
    const { citationsOf } = await import('@/lib/export/citation/citations-of')
    return { ok: true, content: citationsOf('gbt7714-2025', model) }
  },
}
