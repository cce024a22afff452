import type { CitationFormat } from '../export-format'

/** For reference managers: EndNote, Zotero, NoteExpress. */
export const citeRis: CitationFormat & { id: 'ris' } = {
  id: 'ris',
  of: 'citation',
  label: { zh: 'RIS', en: 'RIS' },
  note: {
    zh: '供 EndNote、NoteExpress、Zotero 等文献管理软件导入',
    en: 'to import into EndNote, NoteExpress, Zotero and others',
  },
  extension: 'ris',
  mime: 'application/x-research-info-systems;charset=utf-8',
  make: async (model) => {
    const { citationsOf } = await import('@/lib/export/citation/citations-of')
    return { ok: true, content: citationsOf('ris', model) }
  },
}
