'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import { currentQuery, subscribeQuery } from '../filters/location-store'
import { readVersion } from '../filters/version-param'
import { LocalText } from '../ui/local-text'
import styles from './dateline.module.css'
import { useReading } from './reading-context'

/** Which dataset is on the page, in which version, and how large it is; at the right, what can be done from any page. */
export function Dateline({
  picker,
  children,
}: {
  /** What opens another dataset. */
  picker: ReactNode
  children: ReactNode
}) {
  const { dataset, asked, opened, words } = useReading()
  const { dateline, ownDatasets } = words.messages
  const { number } = words.formats
  const isRead = dataset.id === asked
  const linked = useSyncExternalStore(
    subscribeQuery,
    () => readVersion(currentQuery()),
    () => null,
  )
  return (
    <div className={`measure ${styles.dateline}`}>
      <p>
        <span>
          {dateline.label}
          {words.locale === 'zh' ? '：' : ': '}
          {isRead ? <LocalText text={dataset.title} words={words} /> : <bdi>{asked}</bdi>}
        </span>
        {isRead && (
          <>
            <span>{dateline.version(dataset.version)}</span>
            {linked !== null && linked !== dataset.version && (
              <strong>{dateline.otherVersion(linked)}</strong>
            )}
            <span>
              {dateline.size(number(dataset.zones.length), number(dataset.sources.length))}
            </span>
          </>
        )}
        {opened && (
          <span>
            {opened.state === 'ready' && opened.isHeld
              ? ownDatasets.onlyHeld
              : ownDatasets.state[opened.state]}
          </span>
        )}
        {picker}
      </p>
      {children}
    </div>
  )
}
