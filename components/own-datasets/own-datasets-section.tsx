'use client'

import { useState } from 'react'
import { useKeptDatasets } from '../layout/kept-datasets'
import { useReading } from '../layout/reading-context'
import { useIsHydrating } from '../ui/use-is-hydrating'
import { MergeWay } from './merge-way'
import { OpenFile } from './open-file'
import styles from './own-datasets.module.css'
import { OwnList } from './own-list'
import { useDrop } from './use-drop'
import { useOpener } from './use-opener'

/** The reader's own datasets: those kept, and the way to open another. */
export function OwnDatasetsSection() {
  const { ownDatasets } = useReading().words.messages
  const isHydrating = useIsHydrating()
  return isHydrating ? <p className={styles.aside}>{ownDatasets.unscripted}</p> : <OwnDatasets />
}

function OwnDatasets() {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const kept = useKeptDatasets()
  /** The one on whose name the focus lands, once what was done to it is done. */
  const [landing, setLanding] = useState<string | null>(null)
  const opener = useOpener(setLanding)
  const isOver = useDrop((files) => void opener.onFiles(files))
  const isAny = kept !== null && kept.datasets.length > 0
  return (
    <div className={styles.section} data-over={isOver || undefined}>
      <OpenFile opener={opener} />
      <p className={styles.aside}>{isOver ? messages.dropHere : messages.drop}</p>
      {kept?.notKept && (
        <p role="alert" className={styles.said}>
          {messages.notKept[kept.notKept]}
        </p>
      )}
      {kept === null ? (
        <p className={styles.aside}>{messages.looking}</p>
      ) : (
        <OwnList kept={kept} landing={landing} onLand={setLanding} />
      )}
      {isAny && kept.isPersisted !== null && (
        <p className={styles.aside}>
          {kept.isPersisted ? messages.persisted : messages.notPersisted}
        </p>
      )}
      {isAny && <MergeWay datasets={kept.datasets} onMerged={setLanding} />}
    </div>
  )
}
