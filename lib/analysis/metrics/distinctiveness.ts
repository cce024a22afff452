import { countBits } from '@/lib/analysis/kernels/bits'
import { themeBits } from '@/lib/analysis/kernels/theme-bits'
import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import type { RecordId } from '@/lib/domain/lookup'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { type Metric, withRecords } from '../metric'
import { once } from '../once'
import { zonesWithThemes } from '../zones-with-themes'

export const distinctiveness: Metric = {
  id: 'distinctiveness',
  label: { zh: '主题独特度', en: 'Distinctiveness of themes' },
  shortLabel: { zh: '独特度', en: 'Distinctiveness' },
  definition: {
    zh: '该区所涉及的各主题（轻重不论）的逆文档频率 log₂(区数 ÷ 涉及该主题的区数) 的平均值：各区都涉及的主题为 0，半数的区涉及的为 1，四分之一的区涉及的为 2。',
    en: 'Mean, over the themes that the zone holds at any weight, of the inverse document frequency log₂(zones ÷ zones that hold the theme): 0 for a theme that all zones hold, 1 for one that half of them hold, 2 for one that a quarter do.',
  },
  source: {
    zh: '逆文档频率：log₂(N ÷ n)（Spärck Jones，1972，Journal of Documentation 28）',
    en: 'Inverse document frequency: log₂(N ÷ n) (Spärck Jones, 1972, Journal of Documentation 28)',
  },
  unit: { zh: 'log₂', en: 'log₂' },
  form: { style: 'decimal', decimals: 2 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '只说这些主题在本数据集的各区中有多少见，不随筛选而变；文件没提，不等于别区没有。主题少时一个主题就能改变结果。',
    en: 'Says how seldom these themes are among the zones of this dataset, whatever the filter; unmentioned does not mean absent elsewhere. With few themes, one more or less changes the result.',
  },
  support: 'computed',
  says: {
    zh: (n) => `主题独特度为 ${n}`,
    en: (n, _, many) => `${many ? 'have' : 'has'} a distinctiveness of themes of ${n}`,
  },
  compute: (zone, dataset) => {
    if (!codedFor(zone, dataset).has('themes'))
      return { value: null, missing: 'not-collected', from: [] }
    const coded = zonesWithThemes(dataset)
    if (coded.length === 1 || zone.themes.length === 0)
      return { value: null, missing: 'not-applicable', from: zone.themes.map(({ id }) => id) }
    const rarity = rarityOf(dataset)
    const sum = zone.themes.reduce((total, { theme }) => total + rarity(theme), 0)
    return withRecords({ value: sum / zone.themes.length }, () => holdingsBehind(zone, coded))
  },
  records: (dataset) =>
    zonesWithThemes(dataset).flatMap(({ themes }) => themes.map(({ id }) => id)),
}

/** The inverse document frequency of each theme that somebody holds. */
const rarityOf = once((dataset: Dataset) => {
  const coded = zonesWithThemes(dataset)
  const { holding } = themeBits(coded)
  const known = new Map<ThemeId, number>()
  return (theme: ThemeId): number => {
    const rarity = known.get(theme) ?? Math.log2(coded.length / countBits(holding(theme)))
    known.set(theme, rarity)
    return rarity
  }
})

/** What a zone holds, then what the other zones hold of the same. */
function holdingsBehind(zone: Zone, coded: readonly Zone[]): RecordId[] {
  const own = new Set(zone.themes.map(({ theme }) => theme))
  return [zone, ...coded.filter(({ id }) => id !== zone.id)].flatMap(({ themes }) =>
    themes.filter(({ theme }) => own.has(theme)).map(({ id }) => id),
  )
}
