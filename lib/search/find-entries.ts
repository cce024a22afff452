import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { foldName, type Unit } from './fold-name'
import { compareGrades, type Grade, matchName, PLACES } from './match-name'
import type { ReadPinyin } from './read-pinyin'
import { allSteps, type Steps } from './steps'

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
  /** The characters with which something typed may begin to agree: its own and the first letters of their sounds. */
  openings: string
  /** Another name than the one it is listed by. */
  isOther: boolean
}

/** Of a longer text, what comes after is not looked at. */
const LONGEST_QUERY = 60

/** So many entries are gone through between two steps: a few milliseconds. */
const STEP = 250

/** @param read null as long as nobody can read Chinese aloud: entries are then found as they are written */
export function searchIndex<Entry extends SearchEntry>(
  entries: readonly Entry[],
  read: ReadPinyin | null,
): SearchIndex<Entry> {
  return allSteps(indexing(entries, read))
}

/** The same in steps, where entries are many. */
export function* indexing<Entry extends SearchEntry>(
  entries: readonly Entry[],
  read: ReadPinyin | null,
): Steps<SearchIndex<Entry>> {
  // Texts come again, as those of records that many zones have alike.
  const units = new Map<string, Pick<FoldedName, 'units' | 'openings'>>()
  const unitsOf = (text: string) => {
    let found = units.get(text)
    if (!found) {
      const folded = foldName(text, read)
      found = { units: folded, openings: openingsOf(folded) }
      units.set(text, found)
    }
    return found
  }
  const fold = (texts: readonly LocalizedText[]): FoldedName[] =>
    texts.flatMap((text, i) =>
      LANGUAGES.flatMap((language) => {
        const written = text[language]
        return written ? { text: written, ...unitsOf(written), isOther: i > 0 } : []
      }),
    )
  const folded: SearchIndex<Entry>['entries'][number][] = []
  for (const entry of entries) {
    folded.push({
      entry,
      names: fold([entry.name, ...(entry.also ?? [])]),
      of: fold(entry.of ? [entry.of] : []),
    })
    if (folded.length % STEP === 0) yield
  }
  return { entries: folded, read }
}

function openingsOf(units: readonly Unit[]): string {
  return units
    .map(({ char, sounds }) => `${char}${sounds.map(([first]) => first).join('')}`)
    .join('')
}

/**
 * The entries that agree with what is typed. Order: where it stands in the name (the whole of it, its start, the start of a word,
 * inside, its words apart), then how it agrees (as written, pinyin, initials), then the order of the entries. The whole of another name
 * counts as a start.
 * Only where nothing is found so, Chinese characters of the same sound are taken for each other, which finds
 * traditional ones too.
 */
export function findEntries<Entry extends SearchEntry>(
  index: SearchIndex<Entry>,
  query: string,
): Found<Entry>[] {
  return allSteps(finding(index, query))
}

/** The same in steps, where entries are many. */
export function* finding<Entry extends SearchEntry>(
  { entries, read }: SearchIndex<Entry>,
  query: string,
): Steps<Found<Entry>[]> {
  const text = [...query].slice(0, LONGEST_QUERY).join('')
  function* find(reader: ReadPinyin | null, isByEar: boolean): Steps<Found<Entry>[]> {
    const asked = askedFor(text, reader)
    const found: Found<Entry>[] = []
    for (const [i, { entry, names, of }] of entries.entries()) {
      const agreed =
        findWhole(names, asked.whole, isByEar) ?? findApart(names, of, asked.words, isByEar)
      if (agreed) found.push({ entry, ...agreed })
      if (i % STEP === STEP - 1) yield
    }
    return found.sort(compareGrades)
  }
  const found = yield* find(null, false)
  return found.length > 0 || !read || !BY_EAR.test(text) ? found : yield* find(read, true)
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
  const first = typed[0]?.char ?? ''
  for (const { text, units, openings, isOther } of names) {
    if (!isByEar && !openings.includes(first)) continue
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
