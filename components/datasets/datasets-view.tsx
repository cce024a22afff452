import type { ReactNode } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import type { DictionaryKind } from '@/lib/domain/dictionary/data-dictionary'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import type { Words } from '@/lib/i18n/words'
import { ReferencePage } from '../layout/reference-page'
import { LocalText } from '../ui/local-text'
import { AboutDataset } from './about-dataset'
import { dictionarySection } from './dictionary-section'
import type { DownloadGroup } from './download-group'
import { ReadDataset } from './read-dataset'
import { StoredList } from './stored-list'

/** The built-in datasets, each with all that is known about it, the dictionary of their file format, and what this browser holds. */
export function DatasetsView({
  datasets,
  downloads,
  dictionary,
  own,
  words,
  builtOn,
}: {
  datasets: readonly Dataset[]
  /** The files of each dataset. */
  downloads: ReadonlyMap<Dataset['id'], readonly DownloadGroup[]>
  dictionary: readonly DictionaryKind[]
  /** The reader's own datasets. */
  own: ReactNode
  words: Words
  /** ISO date of the build. */
  builtOn: string
}) {
  const { nav, ownDatasets } = words.messages
  const stored = STORED_MESSAGES[words.locale]
  const messages = DATASETS_MESSAGES[words.locale]
  return (
    <ReferencePage
      title={messages.title}
      lead={messages.lead}
      contents={nav.contents}
      sections={[
        ...datasets.map((dataset) => ({
          id: dataset.id,
          title: <LocalText text={dataset.title} words={words} />,
          lead: <LocalText text={dataset.description} words={words} />,
          entries: (['downloads', 'citation', 'changes', 'records', 'defects'] as const).map(
            (part) => ({
              id: `${dataset.id}-${part}`,
              title: messages[part],
            }),
          ),
          body: (
            <AboutDataset
              dataset={dataset}
              downloads={downloads.get(dataset.id) ?? []}
              words={words}
              builtOn={builtOn}
            />
          ),
        })),
        dictionarySection(dictionary, words),
        // Last, since they grow once scripts have read the browser, and nothing below may move.
        {
          id: 'own',
          title: ownDatasets.title,
          lead: ownDatasets.lead,
          body: [own, <ReadDataset key="read" builtOn={builtOn} />],
        },
        { id: 'stored', title: stored.title, lead: stored.lead, body: <StoredList /> },
      ]}
    />
  )
}
