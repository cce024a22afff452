import type { Language } from '@/lib/domain/text'
import { writeCsv } from '@/lib/export/write-csv'
import type { ImportProblem, Severity } from './import-problem'
import { columnLetters } from './workbook'

const FIELDS: Record<Language, readonly string[]> = {
  zh: ['程度', '文件', '工作表', '行', '列', '表头', '内容', '应为', '实为', '怎么办', '同列另有'],
  en: [
    'Severity',
    'File',
    'Sheet',
    'Row',
    'Column',
    'Head',
    'Value',
    'Wanted',
    'Got',
    'Remedy',
    'More in column',
  ],
}

/** What each severity is called. */
export const SEVERITY_WORDS: Record<Severity, Record<Language, string>> = {
  error: { zh: '错误', en: 'error' },
  question: { zh: '待答', en: 'question' },
  warning: { zh: '注意', en: 'warning' },
  note: { zh: '说明', en: 'note' },
}

/** The report of an import as a file: a line for each problem, in the words of one language. */
export async function reportCsv(
  problems: readonly ImportProblem[],
  language: Language,
): Promise<string> {
  return writeCsv({
    fields: FIELDS[language],
    rows: problems.map(({ severity, place, path, header, value, wanted, got, remedy, more }) => [
      SEVERITY_WORDS[severity][language],
      place.file,
      place.sheet ?? path ?? '',
      place.row ?? '',
      place.column === undefined ? '' : columnLetters(place.column),
      header ?? '',
      value,
      wanted[language],
      got[language],
      remedy[language],
      more,
    ]),
  })
}
