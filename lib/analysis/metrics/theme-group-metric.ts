import { codedFor } from '@/lib/domain/coded'
import { isolateText } from '@/lib/domain/isolate-text'
import { lookup } from '@/lib/domain/lookup'
import { inLanguage } from '@/lib/domain/text'
import type { ThemeGroup } from '@/lib/domain/theme'
import { countOf, type Metric } from '../metric'
import { THEME_PARTS } from '../theme-parts'
import { themes } from './themes'

export const THEME_GROUP_PREFIX = 'group-'

/** How many themes of one codebook group a zone holds; together the groups make a radar of emphasis. */
export function themeGroupMetric(group: ThemeGroup): Metric {
  const zh = isolateText(inLanguage(group.label, 'zh').text)
  const en = isolateText(inLanguage(group.label, 'en').text)
  return {
    ...themes,
    id: `${THEME_GROUP_PREFIX}${group.id}`,
    label: { zh: `“${zh}”类主题`, en: `Themes in “${en}”` },
    shortLabel: group.shortLabel ?? group.label,
    definition: {
      zh: `该区在“${zh}”一类中涉及的主题数，不论轻重。`,
      en: `Number of themes in the group “${en}” that the zone holds, at whatever weight.`,
    },
    says: {
      zh: (n) => `涉及 ${n} 个“${zh}”类主题`,
      en: (n, value, many) =>
        `${many ? 'hold' : 'holds'} ${n} ${value === 1 ? 'theme' : 'themes'} in “${en}”`,
    },
    parts: THEME_PARTS,
    compute: (zone, dataset) => {
      const { themes: codebook } = lookup(dataset)
      return countOf(
        zone.themes.filter(({ theme }) => codebook.get(theme)?.group === group.id),
        codedFor(zone, dataset).has('themes'),
      )
    },
  }
}
