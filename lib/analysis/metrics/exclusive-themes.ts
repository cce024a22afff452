import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import { countOf, type Metric } from '../metric'
import { once } from '../once'
import { holders } from '../overlap'
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
  compute: (zone, dataset) =>
    countOf(
      zone.themes.filter(({ theme }) => isHeldByNobodyBut(zone, theme, dataset)),
      codedFor(zone, dataset).has('themes'),
    ),
}

/** The only holder of each theme that has one alone; null for a theme that several zones hold. */
const soleHolders = once(
  ({ zones }: Dataset): ReadonlyMap<ThemeId, ZoneId | null> =>
    new Map(
      Array.from(holders(zones), ([theme, ids]) => [
        theme,
        ids.length === 1 ? (ids[0] ?? null) : null,
      ]),
    ),
)

function isHeldByNobodyBut({ id }: Zone, theme: ThemeId, dataset: Dataset): boolean {
  const sole = soleHolders(dataset).get(theme)
  return sole === undefined || sole === id
}
