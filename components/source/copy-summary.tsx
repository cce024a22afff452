import type { ReactNode } from 'react'
import type { FirstDifference } from '@/lib/domain/compare-copy'
import type { TextEncoding } from '@/lib/domain/decode-text'
import type { EvidenceId } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import { differenceText } from '@/lib/i18n/difference-text'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import { placeText } from '@/lib/i18n/place-text'
import type { Words } from '@/lib/i18n/words'
import type { OwnCopy } from '../evidence/own-copy-store'
import { MixedText } from '../ui/mixed-text'
import { copyTally, tallyText } from './copy-tally'
import styles from './source.module.css'

/** Names of encodings are the same in every language. */
const ENCODINGS: Record<TextEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 (BOM)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030',
}

/** What the copy that is open is, and how it compares with what is recorded. */
export function CopySummary({
  copy,
  source,
  numbers,
  words,
}: {
  copy: OwnCopy
  source: SourceDocument
  /** The number of each quote on the page. */
  numbers: ReadonlyMap<EvidenceId, number>
  words: Words
}) {
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const { number } = words.formats
  const { check } = copy
  const rows: readonly (readonly [string, ReactNode])[] = [
    [ownCopy.file, fileText(copy, words)],
    [
      ownCopy.text,
      <>
        {sameness(copy, words)}
        {source.textLength !== undefined && (
          <p>{ownCopy.lengths(number(check.length), number(source.textLength))}</p>
        )}
        {check.sha256 && !check.isSameText && !copy.isPage && (
          <p>
            <code>{check.sha256}</code>
          </p>
        )}
      </>,
    ],
    [ownCopy.quotes, tallyText(copyTally(check), words)],
  ]
  return (
    <dl className={styles.record}>
      {rows.map(([label, content]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
      {check.isSameText !== true && (
        <div>
          <dt>{ownCopy.firstDifference}</dt>
          <dd>
            <MixedText
              text={
                check.firstDifference
                  ? placeOfDifference(check.firstDifference, numbers, words)
                  : ownCopy.differsOutside
              }
              locale={words.locale}
            />
            <p className={styles.aside}>{ownCopy.onlyPlaces}</p>
          </dd>
        </div>
      )}
    </dl>
  )
}

function fileText({ name, encoding, isPage }: OwnCopy, { locale, messages }: Words): string {
  const { figure } = messages
  const ownCopy = OWN_COPY_MESSAGES[locale]
  return figure.listed([
    name ?? ownCopy.pastedName,
    ...(encoding ? [ownCopy.encoding(ENCODINGS[encoding])] : []),
    ...(isPage ? [ownCopy.isPage] : []),
  ])
}

function sameness({ check, isPage }: OwnCopy, { locale }: Words): string {
  const ownCopy = OWN_COPY_MESSAGES[locale]
  if (check.isSameText) return ownCopy.isSame
  if (isPage) return ownCopy.isOtherPage
  return check.isSameText === undefined ? ownCopy.noHash : ownCopy.isOther
}

/** The first quote that differs, by its number and place, and up to where those before it agree. */
function placeOfDifference(
  { at, lastAgreeing }: FirstDifference,
  numbers: ReadonlyMap<EvidenceId, number>,
  words: Words,
): string {
  const { figure } = words.messages
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const { number } = words.formats
  const told = [
    number(numbers.get(at.quote.id) ?? 0),
    placeText(at.quote, words),
    differenceText(at, words),
  ] as const
  return figure.sentences(
    lastAgreeing
      ? [ownCopy.agreesUntil(number(lastAgreeing.end)), ownCopy.differsAt(...told)]
      : [ownCopy.differsFromStart, ownCopy.startsDiffering(...told)],
  )
}
