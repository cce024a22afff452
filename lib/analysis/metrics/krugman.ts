import type { Indicator } from '@/lib/domain/indicator'
import type { Metric } from '../metric'
import { asShares } from '../shares'
import { againstWhole, nameOf, SHARE_CAVEAT } from './share-metric'

/** How unlike a zone's structure is to that of the other zones together: Krugman's index of specialisation, 0 to 2. */
export function krugman(indicator: Indicator): Metric {
  const name = nameOf(indicator)
  return {
    id: `krugman-${indicator.id}`,
    label: {
      zh: `${name.zh}结构与他区之差`,
      en: `Difference of structure of ${name.en.toLowerCase()}`,
    },
    shortLabel: { zh: '结构差', en: 'Structure' },
    definition: {
      zh: `该区${name.zh}各分项的份额与其余各区合计的份额之差，取绝对值相加；相同为 0，毫无共同为 2。`,
      en: `Sum of the absolute differences between the zone’s shares of ${name.en.toLowerCase()} and those of all other zones together: 0 where they are the same, 2 where nothing is in common.`,
    },
    source: {
      zh: '克鲁格曼专业化指数：Σ|s − s′|（Krugman，1991，Geography and Trade）；s′ 为其余各区合计',
      en: 'Krugman specialisation index: Σ|s − s′| (Krugman, 1991, Geography and Trade), with s′ of the other zones together',
    },
    unit: { zh: '0 至 2', en: '0 to 2' },
    form: { style: 'decimal', decimals: 2 },
    range: [0, 2],
    comparable: true,
    caveat: SHARE_CAVEAT,
    support: 'computed',
    says: {
      zh: (n) => `${name.zh}结构与他区之差为 ${n}`,
      en: (n, _, many) =>
        `${many ? 'differ' : 'differs'} from the others in ${name.en.toLowerCase()} by ${n}`,
    },
    // There are others: an indicator that fewer than two zones have in full brings no such measure.
    ...againstWhole(indicator, ({ amounts, shares }, whole) => {
      const others = asShares(whole.amounts.map((all, p) => all - (amounts[p] ?? 0)))
      return shares.reduce((sum, share, p) => sum + Math.abs(share - (others[p] ?? 0)), 0)
    }),
  }
}
