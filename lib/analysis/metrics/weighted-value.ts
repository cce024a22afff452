import type { ZoneId } from '@/lib/domain/zone'
import type { Column } from '../comparison'
import { type Metric, withRecords } from '../metric'

/** In an address, the cell of a zone's weighted value: `ningbo.your-weighting`. */
export const WEIGHTED_VALUE = 'your-weighting'

/**
 * What a zone has under the reader's own weights: a metric made from other metrics, for as long as they have weights.
 *
 * @param values the weighted mean of every zone
 * @param madeOf the columns that were weighed
 */
export function weightedValueMetric(
  values: ReadonlyMap<ZoneId, number>,
  madeOf: readonly Column[],
): Metric {
  return {
    id: WEIGHTED_VALUE,
    label: { zh: '自定加权值', en: 'Your weighted value' },
    shortLabel: { zh: '加权值', en: 'Weighted' },
    definition: {
      zh: '各项指标先归一到 0 至 1，再按读者给的权重取平均：Σ（权重 × 归一值）÷ Σ权重。',
      en: 'Each metric is brought to a scale of 0 to 1, then averaged by the weights that the reader gave: Σ(weight × value on the scale) ÷ Σ weights.',
    },
    source: {
      zh: '简单加权（加权算术平均）：OECD 与欧盟 JRC《构建综合指标手册》（2008）第 6 章',
      en: 'Simple additive weighting (weighted arithmetic mean): OECD & JRC, Handbook on Constructing Composite Indicators (2008), ch. 6',
    },
    unit: { zh: '0 至 1', en: '0 to 1' },
    form: { style: 'decimal', decimals: 2 },
    range: [0, 1],
    comparable: true,
    caveat: {
      zh: '权重是读者自己的，不出自文件；换一组权重，次序可能不同。',
      en: 'The weights are the reader’s own, not the document’s; other weights may give another order.',
    },
    support: 'computed',
    says: {
      zh: (n) => `加权值为 ${n}`,
      en: (n, _, many) => `${many ? 'have' : 'has'} a weighted value of ${n}`,
    },
    compute: ({ id }) => {
      const value = values.get(id)
      if (value === undefined) return { value: null, missing: 'not-applicable', from: [] }
      return withRecords({ value }, () => [
        ...new Set(madeOf.flatMap((column) => column.values.get(id)?.from ?? [])),
      ])
    },
  }
}
