import type { MissingReason } from '@/lib/domain/missing'
import type { Bilingual } from '@/lib/domain/text'
import { isNoneWord, missingReasonOf } from './value-words'

/** What a text says where a number is wanted. Only `number` is taken without asking. */
export type NumberReading =
  | { is: 'blank' }
  /**
   * `digits` is the number without what follows, `tail`; `rest` is the tail without the word that multiplies:
   * 1.2万人 has digits 1.2, value 12,000, tail 万人, rest 人.
   */
  | {
      is: 'number'
      value: number
      digits: number
      tail: string
      times: number
      rest: string
      how: readonly Bilingual[]
    }
  | { is: 'missing'; reason: MissingReason }
  | { is: 'none' }
  /** Nothing before the decimal point: `.08`. */
  | { is: 'digits-doubtful'; value: number; tail: string }
  /** A unit alone: `平方公里`. */
  | { is: 'digits-absent' }
  /** `1,23` and `1.234,5`: a comma for thousands or for decimals. */
  | { is: 'ambiguous'; readings: readonly number[]; tail: string }
  /** About, more than, from … to: with the first number in it. */
  | { is: 'rough'; value: number; tail: string }
  | { is: 'date' }
  | { is: 'text' }

const HOW = {
  width: { zh: '全角改半角', en: 'full-width characters' },
  thousands: { zh: '千位分隔', en: 'thousands separators' },
} as const

const TIMES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['bn', 1e9],
  ['million', 1e6],
  ['mn', 1e6],
  ['thousand', 1e3],
]

/** 千米 and 千克 are units of their own, not a thousand of something. */
const NOT_TIMES = /^(?:千米|千克|千瓦|万有|平方千米)/

const DATE =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?月?|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{1,2}月\d{1,2}日)(?:[ T]\d{1,2}:\d{2}.*)?$/
const ROUGH =
  /^(?:约|大约|近|超|超过|逾|不足|不超过|不少于|至少|大于|小于|左右|about|around|over|under|nearly|more than|less than|approx\.?|ca\.?|[~～≈<>≤≥＜＞±])\s*/i
const RANGE = /^[+-]?[\d.,]+\s*(?:[-–—~～至到]|to)\s*[+-]?[\d.,]+/i
const NUMBER = /^([+-]?)((?:\d[\d,' ]*)?(?:\.\d+)?(?:e[+-]?\d{1,3})?)(?![\d.,])\s*(.*)$/is
const GROUPED = /^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/
const MIXED = /^([+-]?)([\d.,]*\d[\d.,]*)\s*([^\d]*)$/s
const CURRENCY = /^([¥￥$€£])\s*(.+)$/s
const LONGEST = 200

/** Reads a text where a number is wanted. Whatever could be read in two ways, or may have lost digits, is said to be so. */
export function readNumber(text: string): NumberReading {
  const raw = text.trim()
  if (raw === '') return { is: 'blank' }
  if (raw.length > LONGEST) return { is: 'text' }
  // Most cells are plain digits.
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(raw))
    return {
      is: 'number',
      value: Number(raw),
      digits: Number(raw),
      tail: '',
      times: 1,
      rest: '',
      how: [],
    }
  const reason = missingReasonOf(raw)
  if (reason) return { is: 'missing', reason }
  if (isNoneWord(raw)) return { is: 'none' }
  const [currency = '', written = raw] = CURRENCY.exec(raw)?.slice(1) ?? []
  const narrow = written.normalize('NFKC').replace(/[−﹣]/g, '-').replace(/\s+/g, ' ')
  if (DATE.test(narrow)) return { is: 'date' }
  const rough = narrow.replace(ROUGH, '')
  if (rough !== narrow || RANGE.test(narrow) || /\d\s*(?:\+|多|余|左右|以上|以下)/.test(narrow)) {
    const inside = /[\d.]*\d[\d,]*(?:\.\d+)?/.exec(rough)?.[0].replace(/,/g, '')
    return inside === undefined || !Number.isFinite(Number(inside))
      ? { is: 'text' }
      : { is: 'rough', value: Number(inside), tail: '' }
  }
  const [, sign = '', digits = '', tail = ''] = NUMBER.exec(narrow) ?? []
  if (digits === '') return /\d/.test(narrow) ? mixed(narrow) : unitAlone(narrow)
  const reading = plain(written, narrow, sign, digits.trim(), tail.trim())
  return currency && reading.is === 'number' && reading.rest === ''
    ? { ...reading, tail: currency, rest: currency }
    : reading
}

/** @param raw as it is written, for its unit: compatibility forms such as ² are kept there */
function plain(
  raw: string,
  narrow: string,
  sign: string,
  digits: string,
  tail: string,
): NumberReading {
  if (/\d/.test(tail) && !isUnitLike(tail)) return { is: 'text' }
  if (tail.length > 24) return { is: 'text' }
  const isGrouped = GROUPED.test(digits)
  if (/[,' ]/.test(digits) && !isGrouped) return mixed(narrow)
  const value = Number(`${sign}${digits.replace(/[,' ]/g, '')}`)
  if (!Number.isFinite(value)) return { is: 'text' }
  if (digits.startsWith('.')) return { is: 'digits-doubtful', value, tail }
  const [mark, times] = timesOf(tail)
  const written = raw.replace(/^[\s\p{Nd}.,'’+\-−﹣，．＋－]+(?:e[+-]?\d+)?/iu, '').trim()
  return {
    is: 'number',
    // 1.2 × 10,000 is 12,000, without the noise of binary fractions.
    value: times === 1 ? value : Number.parseFloat((value * times).toPrecision(15)),
    digits: value,
    tail: written,
    times,
    rest: written.slice(mark.length).trim(),
    how: [...(hasWideForms(raw) ? [HOW.width] : []), ...(isGrouped ? [HOW.thousands] : [])],
  }
}

/** The word at the start of a unit that multiplies, and by how much. */
export function timesOf(tail: string): readonly [mark: string, times: number] {
  if (NOT_TIMES.test(tail)) return ['', 1]
  const lower = tail.toLowerCase()
  return TIMES.find(([mark]) => lower.startsWith(mark)) ?? ['', 1]
}

/** A comma whose place does not tell whether it parts thousands or decimals. */
function mixed(narrow: string): NumberReading {
  const [, sign = '', digits = '', tail = ''] = MIXED.exec(narrow) ?? []
  const decimal = /^\d{1,3}(?:\.\d{3})*,\d+$|^\d+,\d+$/.test(digits)
  const thousands = /^\d[\d,]*(?:\.\d+)?$/.test(digits)
  const readings = [
    ...(decimal ? [digits.replace(/\./g, '').replace(',', '.')] : []),
    ...(thousands ? [digits.replace(/,/g, '')] : []),
  ].map((each) => Number(sign + each))
  return readings.length === 0
    ? { is: 'text' }
    : { is: 'ambiguous', readings: [...new Set(readings)], tail: tail.trim() }
}

const UNIT_ALONE =
  /^(?:平方公里|平方千米|公顷|平方米|亩|公里|千米|米|吨|万?元|亿元|万吨|亿|万|人|万人|家|户|个|%|km2|km|ha|hectares?|sq\.? ?km|m2)$/i

function unitAlone(narrow: string): NumberReading {
  return UNIT_ALONE.test(narrow) || /^[.,]/.test(narrow) ? { is: 'digits-absent' } : { is: 'text' }
}

function isUnitLike(tail: string): boolean {
  return /^(?:km|m|cm)\s?[23]$/i.test(tail)
}

function hasWideForms(text: string): boolean {
  return /[\uff01-\uff5e\u3000]/.test(text)
}
