import type { Bilingual } from './text'

const LONGEST = 60

/** What was found, in a few words that never grow with the value: `"hangzho…"`, `list of 3`. */
export function describeValue(value: unknown): Bilingual {
  if (value === undefined) return { zh: '没有这一项', en: 'nothing' }
  if (typeof value === 'string') return same(JSON.stringify(excerpt(value)))
  if (Array.isArray(value))
    return { zh: `列表（${value.length} 项）`, en: `a list of ${value.length}` }
  if (typeof value === 'object' && value !== null) return { zh: '对象 {…}', en: 'an object {…}' }
  return same(String(value))
}

/** The text, or as much of its beginning as a message can hold. */
export function excerpt(text: string): string {
  const points = [...text.slice(0, LONGEST * 2)]
  return points.length > LONGEST || text.length > LONGEST * 2
    ? `${points.slice(0, LONGEST).join('')}…`
    : text
}

function same(text: string): Bilingual {
  return { zh: text, en: text }
}
