import type { Dataset } from '@/lib/domain/dataset'
import type { SourceDocument } from '@/lib/domain/source-document'
import { LANGUAGES } from '@/lib/domain/text'

/** A document that two datasets seem to share. */
export interface LikeSource {
  first: SourceDocument
  second: SourceDocument
  /** Whether both say the same of it in every field but the id. */
  isSame: boolean
}

/**
 * Documents of a second dataset that seem to be some of the first's: of the same text; or, where not both texts are known,
 * at the same address or of the same title. Places of quotes hold for one text only, so two texts are two documents.
 */
export function likeSources(first: Dataset, second: Dataset): LikeSource[] {
  const taken = new Set<string>()
  return second.sources.flatMap((source) => {
    const likes = first.sources.filter(({ id }) => !taken.has(id))
    const like =
      likes.find((each) => isSame(each, source)) ?? likes.find((each) => isLike(each, source))
    if (!like) return []
    taken.add(like.id)
    return [{ first: like, second: source, isSame: isSame(like, source) }]
  })
}

/** The first's document, with what only the second says of it. */
export function joinedSource(first: SourceDocument, second: SourceDocument): SourceDocument {
  return { ...second, ...first }
}

function isLike(a: SourceDocument, b: SourceDocument): boolean {
  if (a.textSha256 && b.textSha256) return a.textSha256 === b.textSha256
  return (
    (a.url !== undefined && a.url === b.url) ||
    LANGUAGES.some((language) => a.title[language] && a.title[language] === b.title[language])
  )
}

function isSame(a: SourceDocument, b: SourceDocument): boolean {
  return written(a) === written(b)
}

function written({ id: _, ...fields }: SourceDocument): string {
  return JSON.stringify(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
