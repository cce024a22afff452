import type { TextQuote } from './evidence'

/** An address that opens a page at the quoted words, by the URL Fragment Text Directives draft. */
export function textFragmentUrl(url: string, { exact, prefix, suffix }: TextQuote): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(exact), suffix && `-${encode(suffix)}`]
  return `${url.replace(/#.*$/, '')}#:~:text=${parts.filter(Boolean).join(',')}`
}

/** Line ends would never match; hyphens, commas and ampersands have a meaning of their own. */
function encode(words: string): string {
  const line = words.includes('\n') ? (words.split('\n').toSorted(byLength).at(-1) ?? '') : words
  // Half a surrogate pair, which a reader's file may hold, has no place in an address.
  const whole = line.trim().replace(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(whole).replaceAll('-', '%2D')
}

function byLength(a: string, b: string): number {
  return a.length - b.length
}
