import type { CitationFormat } from '../export-format'

/** For LaTeX, by BibTeX or BibLaTeX. */
export const citeBibtex: CitationFormat & { id: 'bibtex' } = {
  id: 'bibtex',
  of: 'citation',
  label: { zh: 'BibTeX', en: 'BibTeX' },
  note: {
    zh: '供 LaTeX 与文献管理软件使用',
    en: 'for LaTeX and reference managers',
  },
  extension: 'bib',
  mime: 'application/x-bibtex;charset=utf-8',
  make: async (model) => {
    const { citationsOf } = await import('@/lib/export/citation/citations-of')
    return { ok: true, content: citationsOf('bibtex', model) }
  },
}
