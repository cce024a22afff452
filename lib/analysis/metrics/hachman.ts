import type { Indicator } from '@/lib/domain/indicator'
import type { Metric } from '../metric'
import { asShares } from '../shares'
import { againstWhole, nameOf, SHARE_CAVEAT } from './share-metric'

/** How like a zone's structure is to that of all zones together: the Hachman index, 1 where it is the same. */
export function hachman(indicator: Indicator): Metric {
  const name = nameOf(indicator)
  return {
    id: `hachman-${indicator.id}`,
    label: {
      zh: `${name.zh}结构与总体之近`,
      en: `Likeness of structure of ${name.en.toLowerCase()}`,
    },
    shortLabel: { zh: '结构近', en: 'Likeness' },
    definition: {
      zh: `以该区${name.zh}各分项的份额为权，其区位商加权平均的倒数；与各区合计相同为 1，越不同越近 0。`,
      en: `1 ÷ the mean of the zone’s location quotients of ${name.en.toLowerCase()}, weighted by its own shares: 1 where its structure is that of all zones together, towards 0 the more they differ.`,
    },
    source: {
      zh: 'Hachman 指数：1 ÷ Σ(s²⁄r)，r 为各区合计的份额（F. Hachman，犹他大学）',
      en: 'Hachman index: 1 ÷ Σ(s² ÷ r), with r of all zones together (F. Hachman, University of Utah)',
    },
    unit: { zh: '0 至 1', en: '0 to 1' },
    form: { style: 'decimal', decimals: 2 },
    range: [0, 1],
    comparable: true,
    caveat: SHARE_CAVEAT,
    support: 'computed',
    says: {
      zh: (n) => `${name.zh}结构与总体之近为 ${n}`,
      en: (n, _, many) =>
        `${many ? 'have' : 'has'} a likeness to all zones in ${name.en.toLowerCase()} of ${n}`,
    },
    ...againstWhole(indicator, ({ shares }, whole) => {
      const all = asShares(whole.amounts)
      // A part that is nowhere is not in this zone either, and adds nothing.
      const mean = shares.reduce(
        (sum, share, p) => (share > 0 ? sum + share ** 2 / (all[p] ?? 0) : sum),
        0,
      )
      // Equal structures may miss 1 by a rounding.
      return Math.min(1, 1 / mean)
    }),
  }
}
