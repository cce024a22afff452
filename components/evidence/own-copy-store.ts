import { useSyncExternalStore } from 'react'
import type { CopyCheck } from '@/lib/domain/compare-copy'
import type { Dataset } from '@/lib/domain/dataset'
import type { TextEncoding } from '@/lib/domain/decode-text'
import type { Evidence } from '@/lib/domain/evidence'
import type { QuoteInCopy } from '@/lib/domain/find-quotes'
import { useReading } from '../layout/reading-context'

/**
 * The copies of documents that the reader has opened. They live in memory, so that they go from page to page and are gone
 * when the page is: nothing writes them anywhere.
 */

/** A reader's copy of a document, checked against a dataset. */
export interface OwnCopy {
  /** Name of the file; absent where the text was pasted. */
  name?: string
  /** Absent where the text was pasted. */
  encoding?: TextEncoding
  /** Whether the text was taken out of a saved web page. */
  isPage: boolean
  check: CopyCheck
}

const NONE: ReadonlyMap<string, OwnCopy> = new Map()
let copies = NONE
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A source's id is its own within one version of one dataset only. */
function keyOf({ id, version }: Dataset, source: string): string {
  return `${id} ${version} ${source}`
}

/** Takes a copy in the place of the one open for the same document, or closes that. */
export function setOwnCopy(dataset: Dataset, source: string, copy: OwnCopy | null): void {
  const next = new Map(copies)
  if (copy) next.set(keyOf(dataset, source), copy)
  else next.delete(keyOf(dataset, source))
  copies = next
  for (const listener of listeners) listener()
}

/** The way from a document to the copy of it that is open. On the server there is none. */
export function useOwnCopies(): (source: string) => OwnCopy | undefined {
  const { dataset } = useReading()
  const current = useSyncExternalStore(
    subscribe,
    () => copies,
    () => NONE,
  )
  return (source) => current.get(keyOf(dataset, source))
}

/** What the copy that is open says of a quote, with its text; nothing where none is open, or nothing is quoted. */
export function inCopy(
  copy: OwnCopy | undefined,
  piece: Evidence,
): { answer: QuoteInCopy; text: string } | undefined {
  const answer = copy?.check.quotes.get(piece.id)
  return copy && answer && { answer, text: copy.check.text }
}
