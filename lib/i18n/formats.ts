import type { NumberForm } from '@/lib/analysis/metric'
import { inLanguage, type LocalizedText } from '@/lib/domain/text'
import { type Locale, TAGS } from './locales'

/** Numbers, dates, lists and order of one language, its `Intl` objects made once. */
export interface Formats {
  number: (value: number, form?: NumberForm) => string
  /** Small whole numbers in words, as running text and labels set them: 六, six; larger ones in digits. */
  spelled: (value: number) => string
  /** A median may fall between two whole numbers: one decimal more than the form says, where needed. */
  middle: (value: number, form?: NumberForm) => string
  /**
   * A difference with its sign: `+2`, `−0.5`, and `±0` for none. Of shares of 1 in percentage points, without a unit.
   * As precise as a median.
   */
  signed: (value: number, form?: NumberForm) => string
  /** `2026年11月23日`, `23 November 2026`; as precise as the ISO date given. */
  date: (iso: string) => string
  and: (items: readonly string[]) => string
  or: (items: readonly string[]) => string
  compare: (a: string, b: string) => number
  compareText: (a: LocalizedText, b: LocalizedText) => number
}

const made = new Map<Locale, Formats>()

export function formatsOf(locale: Locale): Formats {
  let formats = made.get(locale)
  if (!formats) {
    formats = make(locale)
    made.set(locale, formats)
  }
  return formats
}

function make(locale: Locale): Formats {
  const collator = new Intl.Collator(locale === 'zh' ? 'zh-u-co-pinyin' : 'en', { numeric: true })
  const numbers = new Map<string, Intl.NumberFormat>()
  const number = (value: number, style: NumberForm['style'], least: number, most: number) => {
    const key = `${style} ${least} ${most}`
    let format = numbers.get(key)
    if (!format) {
      // Both languages group by thousands with a comma, so that figures read alike.
      format = new Intl.NumberFormat('en', {
        style,
        minimumFractionDigits: least,
        maximumFractionDigits: most,
      })
      numbers.set(key, format)
    }
    return format.format(value === 0 ? 0 : value).replace('-', '−')
  }
  return {
    number: (value, form = WHOLE) => number(value, form.style, form.decimals, form.decimals),
    spelled: (value) => SPELLED[locale][value] ?? number(value, 'decimal', 0, 0),
    middle: (value, form = WHOLE) => number(value, form.style, form.decimals, form.decimals + 1),
    signed: (value, { style, decimals } = WHOLE) => {
      const size = Math.abs(style === 'percent' ? value * 100 : value)
      const written = number(size, 'decimal', decimals, decimals + 1)
      if (!/[1-9]/.test(written)) return '±0'
      return `${value < 0 ? '−' : '+'}${written}`
    },
    date: (iso) => formatDate(iso, locale),
    and: listFormat(locale, 'conjunction'),
    or: listFormat(locale, 'disjunction'),
    compare: collator.compare,
    compareText: (a, b) => collator.compare(inLanguage(a, locale).text, inLanguage(b, locale).text),
  }
}

const SPELLED: Record<Locale, readonly string[]> = {
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

const WHOLE: NumberForm = { style: 'decimal', decimals: 0 }

function listFormat(locale: Locale, type: 'conjunction' | 'disjunction') {
  // Chinese lists in figures take the enumeration comma throughout, without 和.
  if (locale === 'zh')
    return (items: readonly string[]) => items.join(type === 'conjunction' ? '、' : '或')
  const format = new Intl.ListFormat('en-GB', { type })
  return (items: readonly string[]) => format.format(items)
}

function formatDate(iso: string, locale: Locale): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const parts = iso.split('-').length
  return new Intl.DateTimeFormat(locale === 'zh' ? TAGS.zh : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  }).format(date)
}
