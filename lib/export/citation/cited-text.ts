import { isolateText, keepDirection } from '@/lib/domain/isolate-text'
import { escapeXml } from '../xml'

/** A piece of a written reference. */
export interface Run {
  text: string
  isItalic?: true
  /** Where the piece leads, if it is an address. */
  href?: string
  /** BCP 47, where it is not the language of the rest. */
  lang?: string
}

export type CitedText = readonly Run[]

/** Text from data as one piece, which cannot turn round its neighbours. */
export function piece(text: string): Run {
  return { text: isolateText(text) }
}

/** Set off as a title. Chinese has no italics. */
export function titled(text: string, language: string): Run {
  return language.startsWith('zh') ? piece(text) : { ...piece(text), isItalic: true }
}

export function address(url: string): Run {
  return { text: url, href: url }
}

/** Parts one after the other, each after the mark that introduces it; parts with nothing in them are left out. */
export function joined(parts: readonly (CitedText | false)[], mark: string): Run[] {
  const runs: Run[] = []
  for (const part of parts) {
    if (part === false || part.length === 0) continue
    if (runs.length > 0) runs.push({ text: between(plainText(runs), mark) })
    runs.push(...part)
  }
  return runs
}

/** A full stop is not set after one, nor after a mark that closes a sentence. */
function between(before: string, mark: string): string {
  return mark.startsWith('.') && endsSentence(before) ? mark.slice(1) : mark
}

function endsSentence(text: string): boolean {
  return /[.?!。？！]\u2069?$/.test(text)
}

/** Closed with a full stop, where it has none. */
export function closed(runs: CitedText): Run[] {
  return endsSentence(plainText(runs)) ? [...runs] : [...runs, { text: '.' }]
}

export function plainText(runs: CitedText): string {
  return keepDirection(runs.map(({ text }) => text).join(''))
}

/** The same as markup, in which nothing from data is markup. */
export function htmlText(runs: CitedText): string {
  return runs.map(htmlOf).join('')
}

function htmlOf({ text, isItalic, href, lang }: Run): string {
  const attribute = lang === undefined ? '' : ` lang="${escapeXml(lang)}"`
  const escaped = escapeXml(text)
  if (href !== undefined) return `<a href="${escapeXml(href)}">${escaped}</a>`
  if (isItalic) return `<i${attribute}>${escaped}</i>`
  return lang === undefined ? escaped : `<span${attribute}>${escaped}</span>`
}
