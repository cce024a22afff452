import type { Indicator } from '@/lib/domain/indicator'
import type { Metric } from '../metric'
import { hasShares, sharesOf } from '../shares'
import { nameOf, SHARE_CAVEAT } from './share-metric'

/** How far a zone's whole lies in few parts: the Herfindahl–Hirschman index, from 1 ÷ number of parts to 1. */
export function herfindahl(indicator: Indicator): Metric {
  const name = nameOf(indicator)
  return {
    id: `herfindahl-${indicator.id}`,
    label: { zh: `${name.zh}的集中度`, en: `Concentration of ${name.en.toLowerCase()}` },
    shortLabel: { zh: '集中度', en: 'Concentration' },
    definition: {
      zh: `该区${name.zh}各分项所占份额的平方和；全在一项为 1，各项相等为项数分之一。`,
      en: `Sum of the squared shares of the parts of ${name.en.toLowerCase()}: 1 where all lies in one part, 1 ÷ number of parts where all are equal.`,
    },
    source: {
      zh: '赫芬达尔—赫希曼指数：Σs²（Hirschman，1945；Herfindahl，1950）',
      en: 'Herfindahl–Hirschman index: Σs² (Hirschman, 1945; Herfindahl, 1950)',
    },
    unit: { zh: '0 至 1', en: '0 to 1' },
    form: { style: 'decimal', decimals: 2 },
    range: [0, 1],
    comparable: true,
    caveat: SHARE_CAVEAT,
    support: 'computed',
    says: {
      zh: (n) => `${name.zh}的集中度为 ${n}`,
      en: (n, _, many) =>
        `${many ? 'have' : 'has'} a concentration of ${name.en.toLowerCase()} of ${n}`,
    },
    compute: (zone, dataset) => {
      const own = sharesOf(zone, indicator, dataset)
      if (!hasShares(own)) return { value: null, ...own }
      return { value: own.shares.reduce((sum, share) => sum + share * share, 0), from: own.from }
    },
  }
}
