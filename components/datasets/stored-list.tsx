'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import { announce } from '../layout/announce'
import { useReading } from '../layout/reading-context'
import { useIsHydrating } from '../ui/use-is-hydrating'
import styles from './datasets.module.css'
import { KeptDatasetsRow } from './kept-datasets-row'
import { KeptPagesRow } from './kept-pages-row'
import { currentStored, setStored, subscribeStored } from './local-storage'
import { otherThing, STORED_THINGS, type StoredThing } from './stored-keys'
import { StoredRow } from './stored-row'

/** What the program keeps in the reader's browser, to be cleared line by line. */
export function StoredList() {
  const stored = STORED_MESSAGES[useReading().words.locale]
  const isHydrating = useIsHydrating()
  return isHydrating ? <p className={styles.aside}>{stored.unscripted}</p> : <StoredThings />
}

function StoredThings() {
  const { words } = useReading()
  const messages = STORED_MESSAGES[words.locale]
  const text = useSyncExternalStore(subscribeStored, currentStored, () => null)
  const stored = useMemo(
    () => new Map<string, string>(text === null ? [] : JSON.parse(text)),
    [text],
  )
  /** What was cleared here, and can be put back as long as this page is open. */
  const [cleared, setCleared] = useState<ReadonlyMap<string, string>>(new Map())
  const [failure, setFailure] = useState('')
  const known = new Set(STORED_THINGS.map(({ key }) => key))
  const others = [...new Set([...stored.keys(), ...cleared.keys()])].filter(
    (key) => !known.has(key),
  )

  const put = ({ key, follow }: StoredThing, value: string | null) => {
    const isDone = setStored(key, value)
    if (isDone) follow?.()
    return isDone
  }
  const clear = (thing: StoredThing, value: string) => {
    const name = thing.name(words)
    if (!put(thing, null)) return setFailure(messages.notCleared(name))
    setCleared(new Map(cleared).set(thing.key, value))
    setFailure('')
    announce(messages.cleared(name))
  }
  const restore = (thing: StoredThing, value: string) => {
    const name = thing.name(words)
    if (!put(thing, value)) return setFailure(messages.notRestored(name))
    setFailure('')
    announce(messages.restored(name))
  }

  return (
    <>
      {text === null && <p className={styles.aside}>{messages.denied}</p>}
      <dl className={styles.particulars}>
        {text !== null &&
          [...STORED_THINGS, ...others.map(otherThing)].map((thing) => (
            <StoredRow
              key={thing.key}
              thing={thing}
              stored={stored.get(thing.key)}
              cleared={cleared.get(thing.key)}
              onClear={clear}
              onRestore={restore}
            />
          ))}
        <KeptDatasetsRow onFailure={setFailure} />
        <KeptPagesRow onFailure={setFailure} />
      </dl>
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
    </>
  )
}
