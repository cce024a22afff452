import type { Bilingual } from '@/lib/domain/text'

/** Every kind of figure by its id, in the order of tabs: all that an address and a tab need to know of it. */
export const CHART_NAMES = {
  bars: { zh: '条形', en: 'Bars' },
  radar: { zh: '雷达', en: 'Radar' },
  dots: { zh: '点图', en: 'Dots' },
  themes: { zh: '主题', en: 'Themes' },
  overlap: { zh: '重合', en: 'Overlap' },
  weighting: { zh: '自定权重', en: 'Your weighting' },
} as const satisfies Record<string, Bilingual>

export type ChartId = keyof typeof CHART_NAMES

export const CHART_IDS = Object.keys(CHART_NAMES) as ChartId[]
