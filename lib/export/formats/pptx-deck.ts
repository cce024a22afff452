import type { ReportFormat } from '../export-format'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The comparison as a deck: title, a slide for each figure, table, method, sources. */
export const pptxDeck: ReportFormat = {
  id: 'pptx-deck',
  of: 'report',
  label: { zh: 'PPTX', en: 'PPTX' },
  note: {
    zh: '一套幻灯片：各图、表、方法与来源，图表可编辑；用于 PowerPoint、WPS',
    en: 'a deck: every figure, table, method and sources, charts to be edited; for PowerPoint, WPS',
  },
  extension: 'pptx',
  suffix: 'deck',
  mime: PPTX,
  make: async (report, job) => {
    const [{ deckParts }, { makePresentation }] = await Promise.all([
      import('@/lib/export/pptx/deck-slides'),
      import('@/lib/export/pptx/make-presentation'),
    ])
    const { title, exportedOn, words } = report
    const parts = deckParts(report)
    return makePresentation({ title, locale: words.locale, exportedOn, parts }, job)
  },
}
