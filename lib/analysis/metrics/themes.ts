import { codedFor } from '@/lib/domain/coded'
import { countOf, type Metric } from '../metric'
import { THEME_PARTS } from '../theme-parts'

export const themes: Metric = {
  id: 'themes',
  label: { zh: '主题', en: 'Themes' },
  shortLabel: { zh: '主题', en: 'Themes' },
  definition: {
    zh: '该区按编码手册涉及的主题数，主要、次要与提及都算。',
    en: 'Number of codebook themes that the zone holds, at whatever weight.',
  },
  unit: { zh: '个', en: 'themes' },
  form: { style: 'decimal', decimals: 0 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '主题由编码判断；写得越长的段落，涉及的主题往往越多。',
    en: 'Themes are a coder’s reading; a longer passage tends to touch on more of them.',
  },
  support: 'counted',
  says: {
    zh: (n) => `涉及 ${n} 个主题`,
    en: (n, value, many) => `${many ? 'hold' : 'holds'} ${n} ${value === 1 ? 'theme' : 'themes'}`,
  },
  parts: THEME_PARTS,
  compute: (zone, dataset) => countOf(zone.themes, codedFor(zone, dataset).has('themes')),
}
