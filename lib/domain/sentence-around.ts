/** The sentence that some words of a text stand in. */
export interface Sentence {
  before: string
  words: string
  after: string
  /** Whether the sentence goes on beyond what is given here. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/** Units of a text shown on either side of the words, at most. */
const REACH = 90

/** Ends of sentences; a full stop only before a space, so that `.08` is none. A paragraph ends one too. */
const END = /[。！？；!?;]|\.(?=\s)|\n\s*\n/g

/**
 * The sentence around `[start, end)`, in UTF-16 units of the text. Never half a character beyond the basic plane.
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const from = whole(text, Math.max(0, start - REACH))
  const to = whole(text, Math.min(text.length, end + REACH))
  const before = text.slice(from, start)
  const last = Array.from(before.matchAll(END)).at(-1)
  const after = text.slice(end, to)
  const [next] = after.matchAll(END)
  // A closing quotation mark belongs to the sentence that it closes.
  const ending = next && /^\S?[”’"）)」』]?/.exec(after.slice(next.index))?.[0]
  return {
    before: (last ? before.slice(last.index + last[0].length) : before).trimStart(),
    words: text.slice(start, end),
    after: (next ? after.slice(0, next.index) + (ending ?? '') : after).trimEnd(),
    isCutBefore: !last && from > 0,
    isCutAfter: !next && to < text.length,
  }
}

/** The nearest place before which a whole character ends. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 ? at - 1 : at
}
