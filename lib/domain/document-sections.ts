import { type Evidence, isTextQuote, type TextQuote } from './evidence'

/** The quotes of one section of a document, in the order of its text. */
export interface DocumentSection {
  /** Its number or name as printed; absent where the document has no sections. */
  section: string | undefined
  quotes: readonly TextQuote[]
}

/** The quotes of a document under its sections, all in the order of its text. */
export function documentSections(pieces: readonly Evidence[]): DocumentSection[] {
  const sections = new Map<string | undefined, TextQuote[]>()
  const inOrder = pieces.filter(isTextQuote).toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const quote of inOrder) {
    const { section } = quote.locator
    sections.set(section, [...(sections.get(section) ?? []), quote])
  }
  return Array.from(sections, ([section, quotes]) => ({ section, quotes }))
}
