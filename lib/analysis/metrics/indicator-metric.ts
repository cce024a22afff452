import { codedFor } from '@/lib/domain/coded'
import type { Indicator } from '@/lib/domain/indicator'
import { isolateText } from '@/lib/domain/isolate-text'
import { inLanguage, type Language, type LocalizedText } from '@/lib/domain/text'
import type { Metric } from '../metric'

/** A metric that passes on a number the documents state, or says why there is none. */
export function indicatorMetric(indicator: Indicator): Metric {
  const unit = (language: Language) => isolateText(inLanguage(indicator.unit, language).text)
  const label = (language: Language) => isolateText(inLanguage(indicator.label, language).text)
  return {
    id: `stated-${indicator.id}`,
    label: indicator.label,
    shortLabel: indicator.label,
    definition: indicator.definition ?? STATED,
    unit: indicator.unit,
    form: { style: 'decimal', decimals: indicator.decimals },
    range: [Number.NEGATIVE_INFINITY, null],
    comparable: indicator.comparable,
    caveat: CAVEAT,
    support: 'stated',
    says: {
      zh: (n) => `${label('zh')}为 ${n} ${unit('zh')}`,
      en: (n, _, many) =>
        `${many ? 'have' : 'has'} ${n} ${unit('en')} (${label('en').toLowerCase()})`,
    },
    compute: (zone, dataset) => {
      const observation = zone.observations.find((each) => each.indicator === indicator.id)
      if (!observation)
        return {
          value: null,
          missing: codedFor(zone, dataset).has('observations') ? 'not-stated' : 'not-collected',
          from: [],
        }
      const { id, value, missing, printed } = observation
      return {
        value,
        ...(missing !== undefined && { missing }),
        ...(printed !== undefined && { printed }),
        from: [id],
      }
    },
  }
}

const STATED: LocalizedText = {
  zh: '文件直接写明的数值，本站未作计算。',
  en: 'A number that the document states; nothing is computed.',
}

const CAVEAT: LocalizedText = {
  zh: '照文件所印；残缺的数字不作数值，不入排序与合计。',
  en: 'As the document prints it; a damaged number is no value, and enters no order and no sum.',
}
