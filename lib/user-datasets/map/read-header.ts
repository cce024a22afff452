import type { Language } from '@/lib/domain/text'

/** A head taken apart: what it names, and the language or unit that it adds in brackets or after a line. */
export interface Header {
  name: string
  language?: Language
  unit?: string
}

const LANGUAGE: readonly (readonly [Language, RegExp])[] = [
  ['zh', /^(?:zh(?:[-_]cn)?|cn|中文|汉语|chinese|中)$/i],
  ['en', /^(?:en|英文|英语|english|英)$/i],
]
const BRACKETED = /^(.*\S)\s*[(（[【]\s*([^()（）[\]【】]{1,30}?)\s*[)）\]】]$/u
const MARKED = /^(.*[^\s_./-])\s*[_./ -]\s*([A-Za-z]{2,7}(?:[-_]cn)?|中文|英文)$/u
const FRONTED = /^(中文|英文|Chinese|English)\s*(.+)$/iu
const AFTER_COMMA = /^(.*\S)\s*[,，]\s*([^,，]{1,12})$/u

/** `面积（平方公里）` is 面积 in 平方公里; `Name (English)`, `name_en` and `英文名称` are names in English. */
export function readHeader(text: string): Header {
  const head = text.replace(/\s+/g, ' ').trim()
  const [, outer, inner] = BRACKETED.exec(head) ?? []
  if (outer && inner) {
    const language = languageOf(inner)
    if (language) return { ...readHeader(outer), language }
    const { name, ...rest } = readHeader(outer)
    return { name, unit: inner, ...rest }
  }
  const [, marked, mark = ''] = MARKED.exec(head) ?? []
  const marks = languageOf(mark)
  if (marked && marks) return { name: marked, language: marks }
  const [, front = '', rest] = FRONTED.exec(head) ?? []
  const fronts = languageOf(front)
  if (rest && fronts) return { name: rest.replace(/^名$/, '名称'), language: fronts }
  const [, before, unit] = AFTER_COMMA.exec(head) ?? []
  return before && unit ? { name: before, unit } : { name: head }
}

function languageOf(text: string): Language | undefined {
  return LANGUAGE.find(([, pattern]) => pattern.test(text))?.[0]
}
