'use client'

import { useSyncExternalStore } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { isOwnId } from '@/lib/domain/own-id'
import { datasetAddress, datasetItem } from '@/lib/export/citation/csl-items'
import { CitationList } from '../export/citation-list'
import { useCitingDay } from '../export/use-citing-day'
import { useReading } from '../layout/reading-context'
import styles from './datasets.module.css'

/** How a version of a dataset is cited, with the address of its section on the page of datasets. */
export function DatasetCitation({
  dataset,
  builtOn,
}: {
  dataset: Pick<Dataset, 'id' | 'version' | 'title' | 'creator' | 'asOf'>
  /** ISO date of the build. */
  builtOn: string
}) {
  const { words, origin } = useReading()
  const citedOn = useCitingDay(builtOn)
  const host = useSyncExternalStore(
    subscribe,
    () => origin || location.origin,
    () => origin,
  )
  const link = datasetAddress(host, dataset, words)
  return (
    <>
      <CitationList
        items={[datasetItem(dataset, words, link, citedOn)]}
        dataset={dataset}
        what="citation"
        citedOn={citedOn}
        words={words}
      />
      {isOwnId(dataset.id) && (
        <p className={styles.aside}>{words.messages.citation.unpublishedNote}</p>
      )}
    </>
  )
}

/** A page stays where it is. */
function subscribe() {
  return () => {}
}
