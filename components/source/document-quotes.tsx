import { useState } from 'react'
import type { DocumentSection } from '@/lib/domain/document-sections'
import type { Evidence } from '@/lib/domain/evidence'
import type { QuoteInCopy } from '@/lib/domain/find-quotes'
import { OWN_COPY_MESSAGES } from '@/lib/i18n/own-copy-messages'
import { inCopy } from '../evidence/own-copy-store'
import { Segments } from '../ui/segments'
import { copyTally, OUTCOMES } from './copy-tally'
import { type QuotedDocument, QuoteList } from './quote-list'
import { SectionQuotes, sectionAnchor } from './section-quotes'
import styles from './source.module.css'

type Shown = 'all' | QuoteInCopy['found']

/**
 * The quotes of a document in its order. With a copy open, those it does not bear out come first, and the reader may
 * look at one kind alone. That choice is not in the address: it is about a file that nobody else has.
 */
export function DocumentQuotes({
  sections,
  ...document
}: QuotedDocument & { sections: readonly DocumentSection[] }) {
  const { source, copy, words } = document
  const { source: messages } = words.messages
  const ownCopy = OWN_COPY_MESSAGES[words.locale]
  const { number } = words.formats
  const [chosen, setChosen] = useState<Shown>('all')
  const tally = copy && copyTally(copy.check)
  const kinds = OUTCOMES.filter((outcome) => (tally?.[outcome] ?? 0) > 0)
  // Another copy may have none of the kind that was chosen for the last one.
  const shown = chosen !== 'all' && kinds.includes(chosen) ? chosen : 'all'
  const quotes = sections.flatMap((section) => section.quotes)
  const found = (piece: Evidence) => inCopy(copy, piece)?.answer.found
  const stale = quotes.filter((piece) => found(piece) === 'stale')
  const rest = (piece: Evidence) =>
    found(piece) !== 'stale' && (shown === 'all' || found(piece) === shown)
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.count}>{messages.quotes(number(quotes.length))}</h3>
        {tally && kinds.length > 1 && (
          <Segments<Shown>
            label={ownCopy.shown}
            name={`${source.id}-shown`}
            value={shown}
            options={[
              { value: 'all', label: ownCopy.all },
              ...kinds.map((kind) => ({
                value: kind,
                label: `${ownCopy.found[kind]} ${number(tally[kind])}`,
              })),
            ]}
            onChange={setChosen}
          />
        )}
      </div>
      {stale.length > 0 && (shown === 'all' || shown === 'stale') && (
        <section className={styles.section} aria-labelledby={`${source.id}-stale`}>
          <h4 id={`${source.id}-stale`}>{ownCopy.staleFirst(number(stale.length))}</h4>
          <p className={styles.aside}>{ownCopy.staleLead}</p>
          <QuoteList pieces={stale} {...document} />
        </section>
      )}
      {sections.map((section, i) => {
        const left = section.quotes.filter(rest)
        const id = sectionAnchor(source, i)
        // The contents lead to a section also while none of its quotes is shown.
        return left.length === 0 ? (
          <div key={id} id={id} />
        ) : (
          <SectionQuotes key={id} id={id} section={{ ...section, quotes: left }} {...document} />
        )
      })}
    </>
  )
}
