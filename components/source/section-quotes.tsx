import type { Dataset } from '@/lib/domain/dataset'
import type { DocumentSection } from '@/lib/domain/document-sections'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { supportedRecords } from '@/lib/domain/supported-records'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { zoneHref } from '../filters/zone-params'
import { LocalText } from '../ui/local-text'
import { QuoteList } from './quote-list'
import styles from './source.module.css'

interface SectionOfDocument {
  section: DocumentSection
  dataset: Dataset
  source: SourceDocument
  supported: ReturnType<typeof supportedRecords>
  words: Words
}

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
}: SectionOfDocument & { isLinked?: boolean }) {
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
            <a href={zoneHref(words.locale, zone.id)}>
              <LocalText text={zone.shortName} words={words} />
            </a>
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

/** The quotes of one section, numbered on from those before. */
export function SectionQuotes({
  id,
  first,
  ...part
}: SectionOfDocument & { id: string; first: number }) {
  const { section, ...shared } = part
  return (
    <section id={id} className={styles.section}>
      {section.section !== undefined && (
        <h4>
          <SectionName {...part} isLinked />
        </h4>
      )}
      <QuoteList pieces={section.quotes} first={first} {...shared} />
    </section>
  )
}
