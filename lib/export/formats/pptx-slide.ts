import type { FigureFormat } from '../export-format'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The figure as a slide: chart or table native, with its data, to be edited. */
export const pptxSlide: FigureFormat = {
  id: 'pptx',
  of: 'figure',
  label: { zh: 'PPTX', en: 'PPTX' },
  note: {
    zh: '一张幻灯片，图表可编辑，附数据、来源与备注；用于 PowerPoint、WPS',
    en: 'a slide whose chart can be edited, with its data, source and notes; for PowerPoint, WPS',
  },
  extension: 'pptx',
  mime: PPTX,
  make: async (figure, job) => {
    const [{ figureSlides }, { makePresentation }] = await Promise.all([
      import('@/lib/export/pptx/figure-slides'),
      import('@/lib/export/pptx/make-presentation'),
    ])
    const { title, locale, exportedOn } = figure
    const parts = [() => figureSlides(figure)]
    return makePresentation({ title, locale, exportedOn, parts }, job)
  },
}
