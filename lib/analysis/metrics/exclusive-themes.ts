import { codedFor } from '@/lib/domain/coded'
import { countOf, type Metric } from '../metric'
import { THEME_PARTS } from '../theme-parts'

export const exclusiveThemes: Metric = {
  id: 'exclusive-themes',
  label: { zh: '独有主题', en: 'Exclusive themes' },
  shortLabel: { zh: '独有', en: 'Exclusive' },
  definition: {
    zh: '只有该区涉及、数据集中其他区都不涉及的主题数。',
    en: 'Number of themes that this zone holds and no other zone of the dataset does.',
  },
  unit: { zh: '个', en: 'themes' },
  form: { style: 'decimal', decimals: 0 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '与数据集中全部各区相比，不随筛选而变；文件没提，不等于该区没有。',
    en: 'Compared with all zones of the dataset, whatever the filter; unmentioned does not mean absent on the ground.',
  },
  support: 'counted',
  says: {
    zh: (n, value) => (value === 0 ? '没有独有主题' : `有 ${n} 个独有主题`),
    en: (n, value, many) =>
      value === 0
        ? `${many ? 'hold' : 'holds'} no theme alone`
        : `${many ? 'hold' : 'holds'} ${n} ${value === 1 ? 'theme' : 'themes'} alone`,
  },
  parts: THEME_PARTS,
  compute: (zone, dataset) => {
    const elsewhere = new Set(
      dataset.zones
        .filter(({ id }) => id !== zone.id)
        .flatMap(({ themes }) => themes.map(({ theme }) => theme)),
    )
    return countOf(
      zone.themes.filter(({ theme }) => !elsewhere.has(theme)),
      codedFor(zone, dataset).has('themes'),
    )
  },
}
