import type { ReportFormat } from '../export-format'

/** A comparison as a report whose every style can be changed in Word or WPS. */
export const docx: ReportFormat = {
  id: 'docx',
  of: 'report',
  label: { zh: 'DOCX', en: 'DOCX' },
  note: {
    zh: '报告：图、三线表、策略、方法与参考文献，可在 Word 与 WPS 中改样式',
    en: 'a report: figures, three-line table, strategies, method, references; its styles can be changed in Word',
  },
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  make: async (model, job) => {
    const [{ makeReport }, { browserPainter }] = await Promise.all([
      import('@/lib/export/docx/make-report'),
      import('../browser-painter'),
    ])
    return makeReport(model, { painter: browserPainter() }, job)
  },
}
