import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { foldName, type Unit } from './fold-name'
import { compareGrades, type Grade, matchName, PLACES } from './match-name'
import type { ReadPinyin } from './read-pinyin'

/** Something that can be found by its names. */
export interface SearchEntry {
  /** What it is called where it is listed. It is found in every language, whichever is shown. */
  name: LocalizedText
  /** Other names by which it is found. */
  also?: readonly LocalizedText[]
  /** Whose it is, or of what kind: words that narrow a search, and find nothing by themselves. */
  of?: LocalizedText
}

/** A part of a text, in UTF-16 units, half-open. */
export interface TextRange {
  start: number
  end: number
}

export interface Found<Entry extends SearchEntry> extends Grade {
  entry: Entry
  /** The parts that agree, of each name that does. */
  marks: ReadonlyMap<string, readonly TextRange[]>
}

/** Entries with their names made ready to be compared, in the order that decides between equals. */
export interface SearchIndex<Entry extends SearchEntry> {
  entries: readonly { entry: Entry; names: readonly FoldedName[]; of: readonly FoldedName[] }[]
  read: ReadPinyin | null
}

interface FoldedName {
  text: string
  units: readonly Unit[]
  /** Another name than the one it is listed by. */
  isOther: boolean
}

/** Of a longer text, what comes after is not looked at. */
const LONGEST_QUERY = 60

/** @param read null as long as nobody can read Chinese aloud: entries are then found as they are written */
export function searchIndex<Entry extends SearchEntry>(
  entries: readonly Entry[],
  read: ReadPinyin | null,
): SearchIndex<Entry> {
  const fold = (texts: readonly LocalizedText[]): FoldedName[] =>
    texts.flatMap((text, i) =>
      LANGUAGES.flatMap((language) => {
        const written = text[language]
        if (!written) return []
        return { text: written, units: foldName(written, read), isOther: i > 0 }
      }),
    )
  return {
    entries: entries.map((entry) => ({
      entry,
      names: fold([entry.name, ...(entry.also ?? [])]),
      of: fold(entry.of ? [entry.of] : []),
    })),
    read,
  }
}

/**
 * The entries that agree with what is typed. Order: where it stands in the name (the whole of it, its start, the start of a word,
 * inside, its words apart), then how it agrees (as written, pinyin, initials), then the order of the entries. The whole of another name
 * counts as a start.
 * Only where nothing is found so, Chinese characters of the same sound are taken for each other, which finds
 * traditional ones too.
 */
export function findEntries<Entry extends SearchEntry>(
  { entries, read }: SearchIndex<Entry>,
  query: string,
): Found<Entry>[] {
  const text = [...query].slice(0, LONGEST_QUERY).join('')
  const find = (reader: ReadPinyin | null, isByEar: boolean) => {
    const asked = askedFor(text, reader)
    return entries
      .flatMap(({ entry, names, of }) => {
        const found =
          findWhole(names, asked.whole, isByEar) ?? findApart(names, of, asked.words, isByEar)
        return found ? [{ entry, ...found }] : []
      })
      .toSorted(compareGrades)
  }
  const found = find(null, false)
  return found.length > 0 || !read || !BY_EAR.test(text) ? found : find(read, true)
}

/** One character sounds like too many others. */
const BY_EAR = /\p{Script=Han}.*\p{Script=Han}/su

interface Asked {
  whole: readonly Unit[]
  /** Its words, where there are several. */
  words: readonly (readonly Unit[])[]
}

function askedFor(text: string, read: ReadPinyin | null): Asked {
  const words = text
    .split(/\s+/)
    .map((word) => foldName(word, read))
    .filter((units) => units.length > 0)
  return { whole: foldName(text, read), words: words.length > 1 ? words : [] }
}

type Agreement = Omit<Found<SearchEntry>, 'entry'>

function findWhole(
  names: readonly FoldedName[],
  typed: readonly Unit[],
  isByEar: boolean,
): Agreement | null {
  const marks = new Map<string, readonly TextRange[]>()
  let best: Grade | null = null
  for (const { text, units, isOther } of names) {
    const match = matchName(units, typed, { isByEar })
    if (!match) continue
    marks.set(text, rangesOf(units, match.matched))
    const { place, manner } = match
    const grade = { place: isOther ? Math.max(place, PLACES.indexOf('start')) : place, manner }
    if (!best || compareGrades(grade, best) < 0) best = grade
  }
  return best && { ...best, marks }
}

/** Every word in some name or in what narrows, and one of them in a name. */
function findApart(
  names: readonly FoldedName[],
  of: readonly FoldedName[],
  words: readonly (readonly Unit[])[],
  isByEar: boolean,
): Agreement | null {
  if (words.length === 0) return null
  const inNames = words.map((word) => findWhole(names, word, isByEar))
  const found = inNames.map((match, i) => match ?? findWhole(of, words[i] ?? [], isByEar))
  const named = inNames.filter((match) => match !== null)
  if (named.length === 0 || found.some((match) => match === null)) return null
  const marks = new Map<string, readonly TextRange[]>()
  for (const match of named)
    for (const [text, ranges] of match.marks)
      marks.set(text, merged([...(marks.get(text) ?? []), ...ranges]))
  return {
    place: PLACES.indexOf('apart'),
    manner: Math.max(...found.map((match) => match?.manner ?? 0)),
    marks,
  }
}

function rangesOf(units: readonly Unit[], matched: readonly number[]): TextRange[] {
  return merged(matched.flatMap((i) => units[i] ?? []).map(({ start, end }) => ({ start, end })))
}

/** In ascending order, touching and overlapping ones as one. */
function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
