import { codedFor } from '@/lib/domain/coded'
import { isolateText } from '@/lib/domain/isolate-text'
import { inLanguage } from '@/lib/domain/text'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import type { Metric } from '../metric'
import { type OverlapSetting, pairOverlap, weighedThemes } from '../overlap'

export const PAIR_OVERLAP_PREFIX = 'overlap-with-'

/** How much a zone overlaps with one other: a cell of the overlap matrix. */
export function pairOverlapMetric(other: Zone, setting: OverlapSetting): Metric {
  const zh = isolateText(inLanguage(other.shortName, 'zh').text)
  const en = isolateText(inLanguage(other.shortName, 'en').text)
  const { measure, minor } = setting
  const themes = minor
    ? { zh: '主要、次要与提及的主题', en: 'primary, secondary and minor themes' }
    : { zh: '主要与次要主题', en: 'primary and secondary themes' }
  return {
    id: pairOverlapId(other.id),
    label: { zh: `与${zh}的主题重合度`, en: `Theme overlap with ${en}` },
    shortLabel: { zh: `与${zh}重合`, en: `Overlap with ${en}` },
    definition: DEFINITIONS[measure](themes),
    source: SOURCES[measure],
    unit: measure === 'jaccard' ? { zh: '%', en: '%' } : { zh: '0 至 1', en: '0 to 1' },
    form: OVERLAP_FORMS[measure],
    range: [0, 1],
    comparable: false,
    caveat: {
      zh: '谁与谁更近取决于量法，以及是否计入提及的主题；请连同共有的主题一起看。',
      en: 'Which zones are nearer depends on the measure, and on whether minor themes enter; read it beside the themes that are shared.',
    },
    support: 'computed',
    says: {
      zh: (n) => `与${zh}重合 ${n}`,
      en: (n, _, many) => `${many ? 'overlap' : 'overlaps'} with ${en} by ${n}`,
    },
    pairedWith: other.id,
    compute: (zone, dataset) => {
      if (zone.id === other.id) return { value: null, missing: 'not-applicable', from: [] }
      if ([zone, other].some((each) => !codedFor(each, dataset).has('themes')))
        return { value: null, missing: 'not-collected', from: [] }
      const { value } = pairOverlap(zone, other, setting)
      const from = [zone, other].flatMap((each) => weighedThemes(each, minor)).map(({ id }) => id)
      return value === null ? { value, missing: 'not-applicable', from } : { value, from }
    },
  }
}

export function pairOverlapId(other: ZoneId): string {
  return `${PAIR_OVERLAP_PREFIX}${other}`
}

/** Jaccard is a share; a cosine is not. */
export const OVERLAP_FORMS = {
  jaccard: { style: 'percent', decimals: 0 },
  cosine: { style: 'decimal', decimals: 2 },
} as const

type Pair = { zh: string; en: string }

const DEFINITIONS = {
  jaccard: (themes: Pair) => ({
    zh: `共有的主题数 ÷ 两区合计的主题数，只算${themes.zh}。`,
    en: `Number of themes both zones hold ÷ number of themes either holds; ${themes.en} only.`,
  }),
  cosine: (themes: Pair) => ({
    zh: `两区主题轻重的余弦：主要记 3，次要记 2，提及记 1；只算${themes.zh}。`,
    en: `Cosine of the weights of the two zones’ themes, where primary counts 3, secondary 2 and minor 1; ${themes.en} only.`,
  }),
}

const SOURCES = {
  jaccard: {
    zh: 'Jaccard 系数：|A∩B| ÷ |A∪B|（Jaccard，1901）',
    en: 'Jaccard index: |A∩B| ÷ |A∪B| (Jaccard, 1901)',
  },
  cosine: {
    zh: '余弦：Σaᵢbᵢ ÷ (√Σaᵢ² · √Σbᵢ²)（Salton 与 McGill，1983）',
    en: 'Cosine: Σaᵢbᵢ ÷ (√Σaᵢ² · √Σbᵢ²) (Salton & McGill, 1983)',
  },
} as const
