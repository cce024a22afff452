import Link from 'next/link'
import type { DocumentSection } from '@/lib/domain/document-sections'
import type { SourceDocument } from '@/lib/domain/source-document'
import { TAGS } from '@/lib/i18n/locales'
import { zoneHref } from '../filters/zone-params'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { type QuotedDocument, QuoteList } from './quote-list'
import styles from './source.module.css'

type SectionOfDocument = QuotedDocument & { section: DocumentSection }

/** Where a section of a document begins on the page. */
export function sectionAnchor(source: SourceDocument, index: number): string {
  return `${source.id}-part-${index + 1}`
}

/** A section's number as printed, and the zone that most of its records are of. */
export function SectionName({
  section: { section, quotes },
  source,
  supported,
  words,
  isLinked = false,
}: Pick<SectionOfDocument, 'section' | 'source' | 'supported' | 'words'> & {
  isLinked?: boolean
}) {
  const { dataset } = useReading()
  const zones = quotes.flatMap((quote) => supported.get(quote.id) ?? []).map(({ zone }) => zone)
  const zone = zones.find((one) =>
    isMost(
      zones.filter((each) => each === one),
      zones,
    ),
  )
  const isShared = isMost(
    zones.filter((each) => each === undefined),
    zones,
  )
  return (
    <>
      <span className="printed" lang={TAGS[source.language]}>
        {section}
      </span>
      {zone && (
        <span className={styles.about}>
          {isLinked ? (
            <Link href={zoneHref(words.locale, zone.id, dataset)} prefetch={false}>
              <LocalText text={zone.shortName} words={words} />
            </Link>
          ) : (
            <LocalText text={zone.shortName} words={words} />
          )}
        </span>
      )}
      {isShared && <span className={styles.about}>{words.messages.source.sharedPart}</span>}
    </>
  )
}

function isMost(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.length > all.length / 2
}

/** The quotes of one section of a document. */
export function SectionQuotes({ id, section, ...document }: SectionOfDocument & { id: string }) {
  return (
    <section id={id} className={styles.section}>
      {section.section !== undefined && (
        <h4>
          <SectionName section={section} {...document} isLinked />
        </h4>
      )}
      <QuoteList pieces={section.quotes} {...document} />
    </section>
  )
}
