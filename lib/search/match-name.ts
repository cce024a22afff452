import type { Unit } from './fold-name'

/** How what is typed agrees with a name, best first. */
const MANNERS = ['written', 'spelled', 'initials', 'homophone'] as const
/** Where it stands in a name, best first; `apart`: its words in several places. */
export const PLACES = ['whole', 'start', 'word', 'inside', 'apart'] as const

type Manner = (typeof MANNERS)[number]
type Place = (typeof PLACES)[number]

/** How well a name agrees: first by place, then by manner, as indexes of the lists above. */
export interface Grade {
  place: number
  manner: number
}

export interface NameMatch extends Grade {
  /** Indexes of the units that agree, in ascending order. */
  matched: readonly number[]
}

const rank = (manner: Manner) => MANNERS.indexOf(manner)
const placed = (place: Place) => PLACES.indexOf(place)

/** Below 0 where `a` agrees better than `b`. */
export function compareGrades(a: Grade, b: Grade): number {
  return a.place - b.place || a.manner - b.manner
}

/**
 * The best way in which what is typed agrees with a name, without a gap: as written, in pinyin, by initials of characters
 * or words, or in a mixture of these.
 *
 * @param isByEar whether other characters of the same sound agree too; they need their sounds on both sides
 */
export function matchName(
  units: readonly Unit[],
  typed: readonly Unit[],
  { isByEar = false } = {},
): NameMatch | null {
  if (typed.length === 0) return null
  const walk = walker(units, typed, isByEar)
  let best: NameMatch | null = null
  for (const [at, unit] of units.entries()) {
    if (!mayStart(unit, typed)) continue
    const path = walk(at, 0, false)
    if (!path || (at > 0 && isTooShort(path, typed))) continue
    const place = placed(
      at > 0 ? (unit.opensWord ? 'word' : 'inside') : isWhole(units, path) ? 'whole' : 'start',
    )
    const match = { ...path, place }
    if (!best || compareGrades(match, best) < 0) best = match
  }
  return best
}

/** One or two letters are in most English words: they count where a word begins. */
function mayStart(unit: Unit, typed: readonly Unit[]): boolean {
  return unit.opensWord || unit.isChinese || typed.length > 2 || !typed.every(isLetter)
}

/** One or two initials are in most sentences: they count where a name begins. */
function isTooShort({ manner }: Path, typed: readonly Unit[]): boolean {
  return manner === rank('initials') && typed.length < 3
}

interface Path {
  manner: number
  matched: readonly number[]
}

/** Where names agree by initials, the rest of the last word does not count. */
function isWhole(units: readonly Unit[], { manner, matched }: Path): boolean {
  const rest = units.slice((matched.at(-1) ?? 0) + 1)
  return rest.length === 0 || (manner === rank('initials') && !rest.some((unit) => unit.opensWord))
}

function walker(units: readonly Unit[], typed: readonly Unit[], isByEar: boolean) {
  const known = new Map<number, Path | null>()
  /** @param isFromFirst whether the word has been matched from its first letter up to here */
  const walk = (at: number, next: number, isFromFirst: boolean): Path | null => {
    if (next === typed.length) return { manner: 0, matched: [] }
    const unit = units[at]
    if (!unit) return null
    const key = (at * typed.length + next) * 2 + (isFromFirst ? 1 : 0)
    const before = known.get(key)
    if (before !== undefined) return before
    const isInitial = unit.opensWord || isFromFirst
    let best: Path | null = null
    for (const [manner, length] of agreements(unit, typed, next, isByEar)) {
      for (const [to, leap] of nextUnits(units, at, isInitial)) {
        const rest = walk(to, next + length, isInitial)
        if (!rest) continue
        const worst = Math.max(rank(manner), leap, rest.manner)
        if (!best || worst < best.manner) best = { manner: worst, matched: [at, ...rest.matched] }
      }
    }
    known.set(key, best)
    return best
  }
  return walk
}

/** The unit that follows; and, from a word matched so far from its first letter, the first one of the next word. */
function nextUnits(units: readonly Unit[], at: number, isInitial: boolean): [number, number][] {
  const following: [number, number] = [at + 1, 0]
  if (units[at]?.isChinese || !isInitial) return [following]
  const opening = units.findIndex((unit, i) => i > at && unit.opensWord)
  return opening > at + 1 ? [following, [opening, rank('initials')]] : [following]
}

/** In which ways a unit agrees with what is typed from a place on, and how much of it each takes. */
function agreements(
  unit: Unit,
  typed: readonly Unit[],
  next: number,
  isByEar: boolean,
): [Manner, number][] {
  const found: [Manner, number][] = []
  const first = typed[next]
  if (first?.char === unit.char) found.push(['written', 1])
  for (const sound of unit.sounds) {
    const length = sharedLength(sound, typed, next)
    const isTyping = length > 1 && next + length === typed.length
    if (length === sound.length || isTyping) found.push(['spelled', length])
    if (length === sound.length && isTone(typed[next + length])) found.push(['spelled', length + 1])
    if (length > 0) found.push(['initials', 1])
    if (length > 1 && sound[1] === 'h') found.push(['initials', 2])
  }
  if (isByEar && first?.sounds.some((sound) => unit.sounds.includes(sound)))
    found.push(['homophone', 1])
  return found
}

function sharedLength(sound: string, typed: readonly Unit[], next: number): number {
  let length = 0
  while (length < sound.length && typed[next + length]?.char === sound[length]) length += 1
  return length
}

function isLetter({ char }: Unit): boolean {
  return /^[a-z]$/.test(char)
}

/** Tones may be typed as numbers: ning2bo1. */
function isTone(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[1-5]$/.test(unit.char)
}
