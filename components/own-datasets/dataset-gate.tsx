'use client'

import { usePathname } from 'next/navigation'
import { type ComponentType, Fragment, type ReactNode, useSyncExternalStore } from 'react'
import { DATASET_PARAM } from '../filters/dataset-param'
import { ignoredSentence } from '../filters/ignored-sentence'
import { currentQuery, subscribeQuery } from '../filters/location-store'
import { useReading } from '../layout/reading-context'
import { type Later, later, useLater } from '../ui/use-later'
import { LostDataset } from './lost-dataset'
import styles from './own-datasets.module.css'
import { OwnTitle } from './own-title'

/** Pages that show the same whatever is read. */
const INDEPENDENT = ['datasets', 'import', 'accessibility', 'licences']
/** Pages that say themselves what they ignore in an address. */
const SAYING = ['compare', 'pair', 'zone', 'themes', 'linkages']

const ABSENT = later(async () => (await import('./absent-dataset')).AbsentDataset)
const BROKEN = later(async () => (await import('./broken-dataset')).BrokenDataset)

/**
 * Lets a page show only what the address asks for: where that is a reader's dataset, the page once it is at hand, and until
 * then that it is being opened, or why it cannot be.
 */
export function DatasetGate({ children }: { children: ReactNode }) {
  const { dataset, asked, opened, words } = useReading()
  const [, , page = 'home'] = usePathname().split('/')
  const isIndependent = INDEPENDENT.includes(page)
  if (opened === null)
    return (
      <>
        {!SAYING.includes(page) && <Unknown />}
        {children}
      </>
    )
  if (opened.state === 'ready')
    return (
      <>
        <OwnTitle page={page} />
        {/* What a page remembers of one dataset is not taken over to another, nor to another edition of it. */}
        <Fragment key={`${dataset.id} ${opened.edition}`}>{children}</Fragment>
      </>
    )
  return (
    <>
      {opened.state === 'opening' && (
        <p role="status" className={styles.opening}>
          {words.messages.ownDatasets.opening}
        </p>
      )}
      {opened.state === 'absent' && (
        <Unread part={ABSENT} said={{ id: asked, notKept: opened.notKept }} />
      )}
      {opened.state === 'broken' && <Unread part={BROKEN} said={{ id: asked, ...opened }} />}
      {opened.state === 'lost' && <LostDataset />}
      {isIndependent && children}
    </>
  )
}

/** Why a dataset cannot be shown, which few readers ever see: its code comes when it is the case. */
function Unread<Said extends object>({
  part,
  said,
}: {
  part: Later<ComponentType<Said>>
  said: Said
}) {
  const { state } = useLater(part, true)
  if (state.status === 'ready') return <state.part {...said} />
  return state.status === 'failed' ? <LostDataset /> : null
}

/** That the address asks for a dataset nobody has heard of, on a page that would not say so by itself. */
function Unknown() {
  const { dataset, words } = useReading()
  const id = useSyncExternalStore(subscribeQuery, datasetAsked, () => null)
  return id === null || id === dataset.id ? null : (
    <p role="status" className={styles.notice}>
      {ignoredSentence([id], words)}
    </p>
  )
}

function datasetAsked(): string | null {
  return new URLSearchParams(currentQuery()).get(DATASET_PARAM)
}
