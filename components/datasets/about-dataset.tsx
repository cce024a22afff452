import type { ReactNode } from 'react'
import { summariseDataset } from '@/lib/analysis/dataset-summary'
import type { Dataset } from '@/lib/domain/dataset'
import { shownText } from '@/lib/domain/shown-text'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import type { Words } from '@/lib/i18n/words'
import { pageHref } from '../filters/dataset-param'
import { zoneHref } from '../filters/zone-params'
import { LocalText } from '../ui/local-text'
import { DatasetCitation } from './dataset-citation'
import styles from './datasets.module.css'
import { Defects } from './defects'
import type { DownloadGroup } from './download-group'
import { Downloads } from './downloads'
import { RecordCounts } from './record-counts'

interface AboutProps {
  dataset: Dataset
  words: Words
}

/** One dataset: its particulars, files, citation, versions, records and the defects of its documents. */
export function AboutDataset({
  dataset,
  downloads,
  words,
  builtOn,
}: AboutProps & { downloads: readonly DownloadGroup[]; builtOn: string }) {
  const messages = DATASETS_MESSAGES[words.locale]
  const { id, version, title, creator, asOf } = dataset
  const parts = {
    // A reader's own has no addresses; it leaves from the list of those.
    ...(downloads.length > 0 && { downloads: <Downloads groups={downloads} words={words} /> }),
    citation: <DatasetCitation dataset={{ id, version, title, creator, asOf }} builtOn={builtOn} />,
    ...(dataset.changes.length > 0 && {
      changes: <Changes dataset={dataset} words={words} />,
    }),
    records: <RecordCounts dataset={dataset} words={words} />,
    ...(dataset.sources.some(({ notes = [] }) => notes.length > 0) && {
      defects: <Defects dataset={dataset} words={words} />,
    }),
  }
  return (
    <>
      <Particulars dataset={dataset} words={words} />
      {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
        <section key={part} id={`${id}-${part}`} className={styles.part}>
          <h3>{messages[part]}</h3>
          {parts[part]}
        </section>
      ))}
    </>
  )
}

/** Version, date, maker, terms, and how large it is. */
function Particulars({ dataset, words }: AboutProps) {
  const { source } = words.messages
  const messages = DATASETS_MESSAGES[words.locale]
  const { date, number, and } = words.formats
  const { quoted, of } = summariseDataset(dataset).coverage
  const held = dataset.sources.filter(({ textSha256 }) => textSha256 !== undefined).length
  const { license } = dataset
  const rows: readonly (readonly [string, ReactNode])[] = [
    [messages.version, dataset.version],
    [messages.asOf, date(dataset.asOf)],
    [messages.creator, <LocalText key="creator" text={dataset.creator} words={words} />],
    [
      messages.licence,
      <>
        {license.url ? (
          <a href={license.url}>{shownText(license.name)}</a>
        ) : (
          shownText(license.name)
        )}
        <p className={styles.aside}>{messages.licenceNote}</p>
      </>,
    ],
    [messages.languages, and(dataset.languages.map((language) => source.languages[language]))],
    [
      messages.zones,
      <ul key="zones" className={styles.row}>
        {dataset.zones.map((zone) => (
          <li key={zone.id}>
            <a href={zoneHref(words.locale, zone.id, dataset)}>
              <LocalText text={zone.shortName} words={words} />
            </a>
          </li>
        ))}
      </ul>,
    ],
    [
      messages.documents,
      <a key="documents" href={pageHref(words.locale, 'source', dataset)}>
        {messages.documentsSaid(number(dataset.sources.length), number(held))}
      </a>,
    ],
    [
      messages.coverage,
      <a key="coverage" href={pageHref(words.locale, 'source', dataset)}>
        {messages.coverageSaid(number(quoted), number(of))}
      </a>,
    ],
  ]
  return (
    <dl className={styles.particulars}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What each version brought, as the dataset itself says. */
function Changes({ dataset, words }: AboutProps) {
  return (
    <dl className={styles.particulars}>
      {dataset.changes.map(({ version, date, text }) => (
        <div key={version}>
          <dt>
            {version}
            <p className={styles.aside}>{words.formats.date(date)}</p>
          </dt>
          <dd>
            <LocalText text={text} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
