import type { ReactNode } from 'react'
import { type Evidence, isTextQuote } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import { textFragmentUrl } from '@/lib/domain/text-fragment'
import type { Words } from '@/lib/i18n/words'

/** A way into the original, to the words themselves where they are recorded. Plain text where there is no address. */
export function OriginalLink({
  piece,
  source,
  words,
  children,
}: {
  piece: Evidence
  source: SourceDocument
  words: Words
  children: ReactNode
}) {
  if (!source.url) return children
  return (
    <a
      href={isTextQuote(piece) ? textFragmentUrl(source.url, piece) : source.url}
      target="_blank"
      rel="noreferrer"
      title={words.messages.evidence.originalNote}
    >
      {children}
      <span aria-hidden="true" className="no-print">
        {' '}
        ↗
      </span>
    </a>
  )
}
