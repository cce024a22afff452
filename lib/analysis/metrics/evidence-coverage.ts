import { codedFor } from '@/lib/domain/coded'
import { isTextQuote } from '@/lib/domain/evidence'
import { lookup } from '@/lib/domain/lookup'
import { countedRecords } from '../counted-records'
import type { Metric } from '../metric'

export const evidenceCoverage: Metric = {
  id: 'evidence-coverage',
  label: { zh: '证据覆盖率', en: 'Evidence coverage' },
  shortLabel: { zh: '有据', en: 'Evidence' },
  definition: {
    zh: '该区计入各项指标的记录中，附有原文引文与位置的比例。',
    en: 'Share of the zone’s counted records that have a quotation with its place in the document.',
  },
  unit: { zh: '%', en: '%' },
  form: { style: 'percent', decimals: 0 },
  range: [0, 1],
  comparable: false,
  caveat: {
    zh: '衡量的是编码的完备程度，不是该区的策略。',
    en: 'It measures how complete the coding is, not the zone’s strategy.',
  },
  support: 'computed',
  says: {
    zh: (n) => `${n} 的记录附有原文`,
    en: (n, _, many) => `${many ? 'have' : 'has'} a quotation behind ${n} of the records`,
  },
  compute: (zone, dataset) => {
    const records = countedRecords(zone)
    const from = records.map(({ id }) => id)
    if (records.length === 0)
      return {
        value: null,
        missing: codedFor(zone, dataset).size === 0 ? 'not-collected' : 'not-applicable',
        from,
      }
    const { evidence } = lookup(dataset)
    const quoted = records.filter((record) =>
      record.evidence.some((id) => {
        const piece = evidence.get(id)
        return piece !== undefined && isTextQuote(piece)
      }),
    )
    return { value: quoted.length / records.length, from }
  },
}
