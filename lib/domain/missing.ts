import type { Bilingual } from './text'

/** Why a value is absent. An absent value is never zero and never blank. */
export const MISSING_REASONS = [
  'not-stated',
  'digits-lost',
  'not-found',
  'not-applicable',
  'not-collected',
] as const

export type MissingReason = (typeof MISSING_REASONS)[number]

export const MISSING_LABELS: Record<MissingReason, Bilingual> = {
  'not-stated': { zh: '文件未说明', en: 'not stated' },
  'digits-lost': { zh: '数字缺失', en: 'digits lost' },
  'not-found': { zh: '未找到文件', en: 'no document found' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-collected': { zh: '未采集', en: 'not collected' },
}
