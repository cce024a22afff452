'use client'

import type { ReactNode } from 'react'
import { type Evidence, isTextQuote } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import { escapeXml } from '@/lib/export/xml'
import { placeText } from '@/lib/i18n/place-text'
import type { Words } from '@/lib/i18n/words'
import { localDate } from '../ui/local-date'
import { MixedText } from '../ui/mixed-text'
import { type Copied, useCopy } from '../ui/use-copy'
import { CopyLevel } from './copy-level'
import styles from './evidence.module.css'
import { OriginalLink } from './original-link'
import { useOwnCopies } from './own-copy-store'
import { QuotedWords } from './quoted-words'

/** Quoted words with their place, a way to the original, and a way to take them along. */
export function Quotation({
  piece,
  source,
  words,
  line,
}: {
  piece: Evidence
  source: SourceDocument | undefined
  words: Words
  /** Place and tools on one line, after this. For lists that hold many. */
  line?: ReactNode
}) {
  const { evidence } = words.messages
  const { state, copy } = useCopy()
  const ownCopy = useOwnCopies()(piece.source)
  const copyButton = piece.exact && (
    <button type="button" className="link" onClick={() => copy(copied(piece, source, words))}>
      {state === 'copied' ? evidence.copied : evidence.copyQuote}
    </button>
  )
  const place = (
    <>
      <MixedText text={placeText(piece, words)} locale={words.locale} />
      {!isTextQuote(piece) && <> · {evidence.cited}</>}
    </>
  )
  return (
    <div className={styles.quotation}>
      {piece.exact && (
        // Where there are many, the same sentence would stand there again and again.
        <QuotedWords
          piece={piece}
          source={source}
          copy={line === undefined ? ownCopy : undefined}
        />
      )}
      <CopyLevel piece={piece} copy={ownCopy} words={words} />
      {line === undefined ? (
        <>
          <p className={styles.place}>{place}</p>
          <p className={styles.tools}>
            {source?.url && (
              <OriginalLink piece={piece} source={source} words={words}>
                {evidence.original}
              </OriginalLink>
            )}
            {copyButton}
          </p>
        </>
      ) : (
        <div className={`${styles.place} ${styles.line}`}>
          {line}
          {source?.url ? (
            <OriginalLink piece={piece} source={source} words={words}>
              <span className="visually-hidden">{evidence.original} </span>
              {place}
            </OriginalLink>
          ) : (
            <span>{place}</span>
          )}
          {copyButton}
        </div>
      )}
      <p role="status" className={styles.place}>
        {state === 'refused' ? evidence.copyFailed : ''}
      </p>
    </div>
  )
}

/** What writes citations is fetched when it is first asked for. */
async function copied(
  piece: Evidence,
  source: SourceDocument | undefined,
  words: Words,
): Promise<Copied> {
  if (!source) return { text: piece.exact ?? '', html: escapeXml(piece.exact ?? '') }
  const { quoteCitation } = await import('@/lib/export/citation/quote-citation')
  return quoteCitation(piece, source, words, localDate())
}
