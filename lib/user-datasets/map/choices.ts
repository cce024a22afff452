import { MISSING_LABELS, type MissingReason } from '@/lib/domain/missing'
import type { PLACE_KINDS } from '@/lib/domain/place-kinds'
import type { Bilingual } from '@/lib/domain/text'
import { foldHeader } from './fold-header'

type Words = Readonly<Record<string, readonly [zh: string, en: string, ...also: string[]]>>

const PLACES = {
  ftz: ['自贸试验区', 'free trade zone', '自贸区'],
  port: ['港口', 'port', '港'],
  corridor: ['走廊、通道', 'corridor', '走廊', '通道'],
  platform: ['平台', 'platform'],
  city: ['城市', 'city', '市'],
  strategy: ['战略', 'strategy'],
  service: ['线路、班列等服务', 'service', '服务', '班列'],
  hub: ['枢纽', 'hub'],
  initiative: ['倡议', 'initiative'],
  programme: ['行动计划', 'programme', '计划', 'program'],
} as const satisfies Record<(typeof PLACE_KINDS)[number], Words[string]>

/** The closed lists of values that cells may hold, with the words that stand for each in both languages. */
const CHOICES = {
  subAreaKind: { 'sub-area': ['片区', 'sub-area'], block: ['区块', 'block'] },
  goalKind: {
    component: ['组成目标', 'component'],
    umbrella: ['总称', 'umbrella'],
    'end-goal': ['最终目标', 'end goal'],
    outcome: ['成果', 'outcome'],
  },
  goalGroupKind: {
    slogan: ['口号', 'slogan'],
    umbrella: ['总称', 'umbrella'],
    heading: ['标题', 'heading'],
  },
  weight: {
    primary: ['主要', 'primary', '重点', '高', 'high', '3'],
    secondary: ['次要', 'secondary', '一般', '中', 'medium', '2'],
    minor: ['提及', 'minor', '低', 'low', '1'],
  },
  basis: { named: ['点名', 'named'], inferred: ['据名称推断', 'inferred', '推断'] },
  placeKind: PLACES,
  linkageKind: { ...PLACES, zone: ['区', 'zone', '其他区', 'other zone'] },
  missing: Object.fromEntries(
    Object.entries(MISSING_LABELS).map(([reason, { zh, en }]) => [reason, [zh, en]]),
  ) as Record<MissingReason, [string, string]>,
  truth: {
    true: ['是', 'yes', 'true', '可比', 'y', '1', '√'],
    false: ['否', 'no', 'false', '不可比', 'n', '0', '×'],
  },
  direction: {
    higher: ['越高越好', 'higher', '正向', '高', 'up'],
    lower: ['越低越好', 'lower', '逆向', '低', 'down'],
    neither: ['无方向', 'neither', '中性', 'neutral', 'none'],
  },
  language: { zh: ['中文', 'Chinese', '汉语', 'zh-cn'], en: ['英文', 'English', '英语'] },
} as const satisfies Record<string, Words>

export type ChoiceId = keyof typeof CHOICES

/** The value that a cell's words stand for; null where none does. */
export function choiceOf(id: ChoiceId, text: string): string | null {
  return VALUES[id].get(foldHeader(text)) ?? null
}

/** What a template writes for a value, and what a message lists. */
export function choiceWord(id: ChoiceId, value: string): Bilingual {
  const [zh, en] = (CHOICES[id] as Words)[value] ?? [value, value]
  return { zh, en }
}

export function choiceWords(id: ChoiceId): Bilingual[] {
  return Object.keys(CHOICES[id]).map((value) => choiceWord(id, value))
}

export function isChoice(form: string): form is ChoiceId {
  return Object.hasOwn(CHOICES, form)
}

const VALUES = Object.fromEntries(
  Object.entries(CHOICES).map(([id, words]) => [
    id,
    new Map(
      Object.entries(words as Words).flatMap(([value, names]) =>
        [value, ...names].map((name) => [foldHeader(name), value] as const),
      ),
    ),
  ]),
) as unknown as Record<ChoiceId, ReadonlyMap<string, string>>
