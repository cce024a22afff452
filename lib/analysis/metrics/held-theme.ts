import { codedFor } from '@/lib/domain/coded'
import type { Theme } from '@/lib/domain/theme'
import type { Metric } from '../metric'
import { COSINE_WEIGHTS } from '../overlap'

export const HELD_THEME_PREFIX = 'holds-'

/** What one theme weighs for a zone, 0 where the zone's passage does not state it: a cell of the theme matrix. */
export function heldThemeMetric(theme: Theme): Metric {
  return {
    id: `${HELD_THEME_PREFIX}${theme.id}`,
    label: theme.label,
    shortLabel: theme.label,
    definition: theme.definition,
    unit: { zh: '轻重', en: 'weight' },
    form: { style: 'decimal', decimals: 0 },
    range: [0, COSINE_WEIGHTS.primary],
    comparable: false,
    caveat: {
      zh: '主题由编码者按规则判断；轻重取支持它的记录中最重的一项。',
      en: 'A theme is a coder’s reading by a rule; its weight is that of the heaviest record behind it.',
    },
    support: 'interpreted',
    says: {
      zh: (n) => `轻重为 ${n}`,
      en: (n, _, many) => `${many ? 'weigh' : 'weighs'} it at ${n}`,
    },
    named: (value) => NAMES[value],
    compute: (zone, dataset) => {
      if (!codedFor(zone, dataset).has('themes'))
        return { value: null, missing: 'not-collected', from: [] }
      const held = zone.themes.find((each) => each.theme === theme.id)
      return held ? { value: COSINE_WEIGHTS[held.weight], from: [held.id] } : { value: 0, from: [] }
    },
  }
}

const NAMES: Readonly<Record<number, { zh: string; en: string }>> = {
  3: { zh: '主要', en: 'primary' },
  2: { zh: '次要', en: 'secondary' },
  1: { zh: '提及', en: 'minor' },
  0: { zh: '未提出', en: 'not stated' },
}
