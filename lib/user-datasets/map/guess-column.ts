import type { Bilingual, Language, LocalizedText } from '@/lib/domain/text'
import { SURE_SEPARATORS } from '@/lib/user-datasets/values/split-list'
import type { ColumnSample } from './column-sample'
import type { ColumnKind } from './columns'
import { foldHeader } from './fold-header'
import { kindOfHead } from './known-heads'
import { languageOf, languageOfMost } from './language-of'
import type { ColumnUse } from './mapping'
import { type Header, readHeader } from './read-header'
import type { TableId } from './tables'

export interface ColumnGuess {
  use: ColumnUse
  why: Bilingual
}

/** Of the filled cells, the part that has to be numbers for a column of numbers, and lists for one of tags. */
const MOSTLY = 0.8
const OFTEN = 0.2

/** Numbers that tell zones apart, or when and where, and are not compared. */
const NOT_COMPARED =
  /^(?:序号|编号|代码|行号|年份?|年度|月份?|邮编|邮政编码|电话|联系电话|经度|纬度|排名|no|nr|index|rank|year|month|code|zip|postcode|phone|tel|lat(?:itude)?|l(?:on|ng)(?:gitude)?)$/

/** Lists of sentences, in which 、 and commas belong to the sentence. */
const SENTENCES: readonly string[] = ['positioning', 'goals', 'measures', 'context']

/** What a column is, guessed from its head and else from its cells, and why. */
export function guessColumn(table: TableId, text: string, sample: ColumnSample): ColumnGuess {
  const header = readHeader(text)
  const kind = kindOfHead(table, header.name)
  const numeric = isNumeric(sample)
  if (kind && !(numeric && kind.form === 'list'))
    return { use: knownUse(kind, header, sample), why: { zh: '表头', en: 'its head' } }
  if (table !== 'zones') return ignored({ zh: '表头没有认出', en: 'its head is not known' })
  if (header.name === '') return ignored({ zh: '没有表头', en: 'it has no head' })
  if (numeric)
    return NOT_COMPARED.test(foldHeader(header.name))
      ? ignored({ zh: '是数，但像编号或年份', en: 'numbers, but like an index or a year' })
      : {
          use: indicatorUse(header, sample),
          why: ofCells(sample.numbers, sample, '是数', 'are numbers'),
        }
  if (
    sample.texts.length > 0 &&
    sample.lists >= sample.texts.length * OFTEN &&
    sample.averageLength < 80
  )
    return {
      use: themesUse(header, sample),
      why: ofCells(sample.lists, sample, '列出几项', 'list several items'),
    }
  return ignored({
    zh: '表头没有认出，内容是文字',
    en: 'its head is not known, its cells are text',
  })
}

/** The use of a column of numbers as an indicator. */
export function indicatorUse(header: Header, sample: ColumnSample): ColumnUse {
  const unit = header.unit ?? sample.unit
  return {
    is: 'indicator',
    label: inOwnLanguage(header.name, header.language),
    unit: unit === '' ? { zh: '单位未注明', en: 'unit not given' } : inOwnLanguage(unit),
    decimals: sample.decimals,
    comparable: sample.numbers >= sample.rows * MOSTLY,
  }
}

/** The use of a column of tags as themes. */
export function themesUse(header: Header, sample: ColumnSample): ColumnUse {
  return {
    is: 'themes',
    group: inOwnLanguage(header.name, header.language),
    weight: 'primary',
    language: header.language ?? languageOfMost(sample.texts),
    separators: separatorsOf(sample, SURE_SEPARATORS),
  }
}

/** The use of a column as one that the table knows. */
export function knownUse(kind: ColumnKind, header: Header, sample: ColumnSample): ColumnUse {
  if (kind.table === 'zones' && kind.key === 'themes') return themesUse(header, sample)
  const language: Language = header.language ?? languageOfMost(sample.texts)
  const isSentences = SENTENCES.includes(kind.key)
  const sure = isSentences ? SURE_SEPARATORS.filter((mark) => mark !== '、') : SURE_SEPARATORS
  return {
    is: 'known',
    key: kind.key,
    ...(kind.isLocalized || kind.form === 'list' || kind.form === 'name' ? { language } : {}),
    ...(kind.form === 'list'
      ? { separators: isSentences ? [...sure] : separatorsOf(sample, sure) }
      : {}),
  }
}

/** The sure marks; where no cell has one of them, commas or slashes too, if they are common. */
function separatorsOf(sample: ColumnSample, sure: readonly string[]): string[] {
  if (sample.lists > 0) return [...sure]
  const common = [',', '，', '/'].filter(
    (mark) =>
      sample.texts.filter((text) => text.includes(mark)).length >= sample.texts.length * OFTEN,
  )
  return [...sure, ...(sample.texts.length === 0 ? [] : common)]
}

function isNumeric({ texts, numbers, doubtful }: ColumnSample): boolean {
  return numbers > 0 && numbers + doubtful >= texts.length * MOSTLY
}

function inOwnLanguage(text: string, language: Language = languageOf(text)): LocalizedText {
  return { [language]: text }
}

function ignored(why: Bilingual): ColumnGuess {
  return { use: { is: 'ignored' }, why }
}

function ofCells(count: number, { texts }: ColumnSample, zh: string, en: string): Bilingual {
  return {
    zh: `${texts.length} 个有内容的格中 ${count} 个${zh}`,
    en: `${count} of ${texts.length} filled cells ${en}`,
  }
}
