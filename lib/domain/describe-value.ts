import type { Bilingual } from './text'

const LONGEST = 60
/** Marks that turn round the words beside them, and what a screen does not draw at all. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** What was found, in a few words that never grow with the value: `"hangzho…"`, `list of 3`. */
export function describeValue(value: unknown): Bilingual {
  if (value === undefined) return { zh: '没有这一项', en: 'nothing' }
  if (typeof value === 'string') return same(JSON.stringify(cut(value)).replace(UNSEEN, escaped))
  if (Array.isArray(value))
    return { zh: `列表（${value.length} 项）`, en: `a list of ${value.length}` }
  if (typeof value === 'object' && value !== null) return { zh: '对象 {…}', en: 'an object {…}' }
  return same(String(value))
}

/** The text, or as much of its beginning as a message can hold; characters that cannot be seen as `\u202e`. */
export function excerpt(text: string): string {
  return cut(text).replace(UNSEEN, escaped)
}

function cut(text: string): string {
  const points = [...text.slice(0, LONGEST * 2)]
  return points.length > LONGEST || text.length > LONGEST * 2
    ? `${points.slice(0, LONGEST).join('')}…`
    : text
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function same(text: string): Bilingual {
  return { zh: text, en: text }
}
