import { isoDate } from '@/lib/domain/source-document'
import type { Bilingual, Language } from '@/lib/domain/text'
import { webAddress } from '@/lib/domain/web-address'
import { importProblem } from '@/lib/user-datasets/import-problem'
import { isDateCell } from '@/lib/user-datasets/workbook'
import type { Draft } from './draft'
import { idWords } from './id-words'
import { at, cellOf, columnOf, namesOf, type TableRow, textOf } from './table-row'
import { choiceIn } from './take-choice'
import { takeId } from './take-id'
import { neededText, optionalText } from './take-text'

const DATE: Bilingual = {
  zh: '日期，如 2026、2026-11 或 2026-11-23',
  en: 'a date such as 2026, 2026-11 or 2026-11-23',
}
const ADDRESS: Bilingual = {
  zh: '以 http:// 或 https:// 开头的网址，不含空格、引号与尖括号',
  en: 'an address starting with http:// or https://, without spaces, quotes or angle brackets',
}

/** A row of the sheet of sources. */
export function takeSource(row: TableRow, draft: Draft) {
  const title = neededText(draft, row, 'title')
  const language = choiceIn<Language>(draft, row, 'language', 'language')
  if (!title || language === null) return
  const id = takeId(draft, row, 'source', idWords(draft, title) || 'source')
  if (!id) return
  const author = optionalText(draft, row, 'author')
  const url = urlIn(draft, row)
  const published = dateIn(draft, row, 'published')
  const accessed = dateIn(draft, row, 'accessed')
  draft.sources.push({
    id,
    title,
    publisher: optionalText(draft, row, 'publisher') ?? { zh: '未注明', en: 'Not stated' },
    ...(author && { author }),
    ...(url && { url }),
    ...(published && { published }),
    ...(accessed && { accessed }),
    language: language ?? (title.zh ? 'zh' : 'en'),
  })
  draft.named.sources.add(id, namesOf(row, title))
}

function urlIn(draft: Draft, row: TableRow): string | null {
  const text = textOf(row, 'url')
  if (text === '') return null
  if (webAddress.safeParse(text).success) return text
  draft.problems.add(importProblem('bad-form', at(row, columnOf(row, 'url')), ADDRESS))
  return null
}

function dateIn(draft: Draft, row: TableRow, key: string): string | null {
  const cell = cellOf(row, key)
  const text = isDateCell(cell) ? cell.date.slice(0, 10) : textOf(row, key)
  if (text === '') return null
  const [, year, month, day] =
    /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(text) ?? []
  const written = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
  if (isoDate.safeParse(written).success) return written
  draft.problems.add(importProblem('bad-form', at(row, columnOf(row, key)), DATE))
  return null
}
