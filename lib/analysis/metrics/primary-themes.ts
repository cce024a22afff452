import { codedFor } from '@/lib/domain/coded'
import { countOf, type Metric } from '../metric'

export const primaryThemes: Metric = {
  id: 'primary-themes',
  label: { zh: '主要主题', en: 'Primary themes' },
  shortLabel: { zh: '主要主题', en: 'Primary' },
  definition: {
    zh: '该区轻重为“主要”的主题数：首位定位、最终目标、总称目标或口号中心词所指的主题。',
    en: 'Number of themes of primary weight: those of the first positioning, an end goal, an umbrella goal or the head noun of a slogan.',
  },
  unit: { zh: '个', en: 'themes' },
  form: { style: 'decimal', decimals: 0 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '轻重由支持它的记录推出，以最重的一项为准，不相加。',
    en: 'Weight follows from the records behind a theme; the heaviest decides, they do not add up.',
  },
  support: 'counted',
  says: {
    zh: (n) => `有 ${n} 个主要主题`,
    en: (n, value, many) =>
      `${many ? 'have' : 'has'} ${n} primary ${value === 1 ? 'theme' : 'themes'}`,
  },
  compute: (zone, dataset) =>
    countOf(
      zone.themes.filter(({ weight }) => weight === 'primary'),
      codedFor(zone, dataset).has('themes'),
    ),
}
