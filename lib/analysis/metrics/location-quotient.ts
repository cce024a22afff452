import type { Indicator, IndicatorPart } from '@/lib/domain/indicator'
import type { Metric } from '../metric'
import { asShares } from '../shares'
import { againstWhole, nameOf, SHARE_CAVEAT } from './share-metric'

/** How much larger a part is in a zone than in all zones together: its location quotient, 1 where it is the same. */
export function locationQuotient(indicator: Indicator, part: IndicatorPart): Metric {
  const name = nameOf(indicator)
  const of = nameOf(part)
  const at = indicator.parts?.indexOf(part) ?? -1
  return {
    // Two hyphens, which no id has, so that two pairs of ids never meet in one name.
    id: `location-quotient-${indicator.id}--${part.id}`,
    label: {
      zh: `${of.zh}的区位商（${name.zh}）`,
      en: `Location quotient of ${of.en.toLowerCase()} (${name.en.toLowerCase()})`,
    },
    shortLabel: { zh: `${of.zh}区位商`, en: `LQ ${of.en.toLowerCase()}` },
    definition: {
      zh: `${of.zh}占该区${name.zh}的份额 ÷ 占各区合计的份额；1 为相同，2 为两倍。`,
      en: `Share of ${of.en.toLowerCase()} in the zone’s ${name.en.toLowerCase()} ÷ its share in that of all zones together: 1 where they are the same, 2 where it is twice as large.`,
    },
    source: {
      zh: '区位商：s ÷ r（Florence，1939；Isard，1960，Methods of Regional Analysis）',
      en: 'Location quotient: s ÷ r (Florence, 1939; Isard, 1960, Methods of Regional Analysis)',
    },
    unit: { zh: '倍', en: 'times' },
    form: { style: 'decimal', decimals: 2 },
    range: [0, null],
    comparable: true,
    caveat: SHARE_CAVEAT,
    support: 'computed',
    says: {
      zh: (n) => `${of.zh}的区位商为 ${n}`,
      en: (n, _, many) =>
        `${many ? 'have' : 'has'} a location quotient of ${n} in ${of.en.toLowerCase()}`,
    },
    ...againstWhole(indicator, ({ shares }, whole) => {
      const all = asShares(whole.amounts)[at] ?? 0
      return all === 0 ? null : (shares[at] ?? 0) / all
    }),
  }
}
