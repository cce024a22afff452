import { meanOverlaps } from '@/lib/analysis/kernels/mean-overlaps'
import type { Dataset } from '@/lib/domain/dataset'
import type { RecordId } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import { type Metric, withRecords } from '../metric'
import { once } from '../once'
import { weighedThemes } from '../overlap'
import { zonesWithThemes } from '../zones-with-themes'

export const themeOverlap: Metric = {
  id: 'theme-overlap',
  label: { zh: '平均主题重合度', en: 'Mean theme overlap' },
  shortLabel: { zh: '重合度', en: 'Overlap' },
  definition: {
    zh: '该区与其他各区两两主题重合度（共有主题数 ÷ 合计主题数）的平均值，只算主要与次要主题。',
    en: 'Mean, over all other zones, of the share of shared themes among the themes of both; primary and secondary themes only.',
  },
  source: {
    zh: 'Jaccard 系数：|A∩B| ÷ |A∪B|（Jaccard，1901）',
    en: 'Jaccard index: |A∩B| ÷ |A∪B| (Jaccard, 1901)',
  },
  unit: { zh: '%', en: '%' },
  form: { style: 'percent', decimals: 0 },
  range: [0, 1],
  comparable: true,
  caveat: {
    zh: '主题少时一个主题就能改变结果；请连同共有的主题一起看。',
    en: 'With few themes, one more or less changes the result; read it beside the themes that are shared.',
  },
  support: 'computed',
  says: {
    zh: (n) => `与其他区平均重合 ${n}`,
    en: (n, _, many) => `${many ? 'overlap' : 'overlaps'} with the others by ${n} on average`,
  },
  compute: (zone, dataset) => {
    const coded = zonesWithThemes(dataset)
    const means = meansOf(dataset)
    if (!means.has(zone)) return { value: null, missing: 'not-collected', from: [] }
    if (coded.length === 1) return { value: null, missing: 'not-applicable', from: [] }
    const value = means.get(zone) ?? null
    return withRecords(
      value === null ? { value, missing: 'not-applicable' as const } : { value },
      () => weighedRecords([zone, ...coded.filter(({ id }) => id !== zone.id)]),
    )
  },
  records: (dataset) => weighedRecords(zonesWithThemes(dataset)),
}

const meansOf = once((dataset: Dataset): ReadonlyMap<Zone, number | null> => {
  const coded = zonesWithThemes(dataset)
  const means = meanOverlaps(coded)
  return new Map(coded.map((zone, z) => [zone, means[z] ?? null]))
})

function weighedRecords(zones: readonly Zone[]): RecordId[] {
  return zones.flatMap((each) => weighedThemes(each)).map(({ id }) => id)
}
