import type { MissingReason } from '@/lib/domain/missing'

/** Words and marks that stand where there is no number, and what each says. Looked up folded: NFKC, lower case, no spaces. */
const WORDS: Record<MissingReason, readonly string[]> = {
  'not-stated': [
    '—',
    '——',
    '–',
    '-',
    '--',
    '―',
    '不详',
    '未说明',
    '文件未说明',
    '未知',
    '未写明',
    'notstated',
    'unknown',
    'unspecified',
    '…',
  ],
  'not-applicable': ['n/a', 'na', '#n/a', '不适用', 'notapplicable', '/'],
  'not-collected': [
    '未采集',
    '暂无',
    '暂缺',
    '无数据',
    '待补',
    '待定',
    'notcollected',
    'nodata',
    'tbd',
    'null',
    'nan',
    '.',
    '..',
    '?',
  ],
  'not-found': ['未找到', '未找到文件', '查无', 'notfound', 'nodocumentfound'],
  'digits-lost': ['数字缺失', '数字残缺', 'digitslost'],
}

const REASONS = new Map(
  Object.entries(WORDS).flatMap(([reason, words]) =>
    words.map((word) => [fold(word), reason as MissingReason] as const),
  ),
)

const NONE = new Set(['无', '没有', 'none', 'nil'])

/** Why there is no number, where a cell says so in one of the usual words; null where it says something else. */
export function missingReasonOf(text: string): MissingReason | null {
  return REASONS.get(fold(text)) ?? null
}

/** Whether a cell says “none”, which may be zero or no data. */
export function isNoneWord(text: string): boolean {
  return NONE.has(fold(text))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
