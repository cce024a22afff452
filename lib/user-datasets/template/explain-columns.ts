import type { Language } from '@/lib/domain/text'
import { choiceWords, isChoice } from '@/lib/user-datasets/map/choices'
import { COLUMNS, type ColumnKind } from '@/lib/user-datasets/map/columns'
import { TABLE_IDS, TABLES } from '@/lib/user-datasets/map/tables'
import type { WrittenCell } from './written-table'

const WORDS = {
  zh: {
    heads: ['工作表', '列', '是否必填', '含义', '可填的值', '其他表头写法'],
    needed: '必填',
    optional: '可空',
    localized: '（可分中文、英文两列）',
  },
  en: {
    heads: ['Sheet', 'Column', 'Needed', 'Meaning', 'Values', 'Other heads'],
    needed: 'needed',
    optional: 'may be blank',
    localized: ' (one column each for Chinese and English)',
  },
} as const satisfies Record<Language, unknown>

/** What each column of each sheet means, as rows with their heads. */
export function explainColumns(language: Language): WrittenCell[][] {
  const words = WORDS[language]
  return [
    [...words.heads],
    ...TABLE_IDS.flatMap((table) =>
      COLUMNS[table].map((kind) => [
        TABLES[table].names[language],
        kind.names[language],
        kind.isNeeded ? words.needed : words.optional,
        kind.meaning[language] + (kind.isLocalized ? words.localized : ''),
        valuesOf(kind, language),
        [kind.names[language === 'zh' ? 'en' : 'zh'], ...kind.also].join(
          language === 'zh' ? '、' : ', ',
        ),
      ]),
    ),
  ]
}

function valuesOf({ form }: ColumnKind, language: Language): WrittenCell {
  if (!isChoice(form)) return null
  return choiceWords(form)
    .map((word) => word[language])
    .join(language === 'zh' ? '；' : '; ')
}
