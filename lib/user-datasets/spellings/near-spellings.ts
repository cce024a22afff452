import { foldHeader } from '@/lib/user-datasets/map/fold-header'

/** Two spellings that may be meant for the same, and in what they differ. The first is the commoner. */
export interface NearPair {
  common: string
  rare: string
  /** `form`: width, case, spaces or marks alone; `letters`: one or two letters. */
  by: 'form' | 'letters'
}

/** A spelling, and how often it stands there. */
export interface Spelling {
  text: string
  count: number
}

/** So many are compared letter by letter, each with each; of more, only those that differ in form are found. */
const MOST_COMPARED = 1000
/** Of words shorter than this one letter makes another word. */
const LONG_ENOUGH = 4
/** From here on two letters may differ. */
const LONG = 8

/** Pairs of spellings that look alike. They are suggestions: only a reader knows. Those that differ in digits are never suggested. */
export function nearSpellings(spellings: readonly Spelling[]): NearPair[] {
  const ordered = spellings.toSorted((a, b) => b.count - a.count)
  return [...sameInForm(ordered), ...(ordered.length > MOST_COMPARED ? [] : nearInLetters(ordered))]
}

function sameInForm(ordered: readonly Spelling[]): NearPair[] {
  const firsts = new Map<string, string>()
  return ordered.flatMap(({ text }): NearPair[] => {
    const folded = foldHeader(text)
    const common = firsts.get(folded)
    if (common !== undefined) return [{ common, rare: text, by: 'form' }]
    firsts.set(folded, text)
    return []
  })
}

function nearInLetters(ordered: readonly Spelling[]): NearPair[] {
  const folded = ordered.map(({ text }) => [...foldHeader(text)])
  return folded.flatMap((rare, i) =>
    folded.slice(0, i).flatMap((common, j): NearPair[] => {
      const most = mostOf(Math.min(rare.length, common.length))
      if (most === 0 || !isWithin(common, rare, most) || digits(common) !== digits(rare)) return []
      const distance = editDistance(common, rare, most)
      const [one, other] = [ordered[j], ordered[i]]
      return one && other && distance > 0 && distance <= most
        ? [{ common: one.text, rare: other.text, by: 'letters' }]
        : []
    }),
  )
}

function mostOf(length: number): number {
  return length >= LONG ? 2 : length >= LONG_ENOUGH ? 1 : 0
}

function isWithin(a: readonly string[], b: readonly string[], most: number): boolean {
  return Math.abs(a.length - b.length) <= most
}

function digits(letters: readonly string[]): string {
  return letters.filter((letter) => /\p{N}/u.test(letter)).join('')
}

/** Letters to add, leave out or change to make one text of another; more than `most` is told as that plus one. */
export function editDistance(a: readonly string[], b: readonly string[], most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      )
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[b.length] ?? 0
}
