'use client'

import { useSyncExternalStore } from 'react'
import { lastAnnouncement, subscribeAnnouncements } from './announce'

/** The page's one polite live region. It is there from the start: one that comes with its words is not heard. */
export function Announcer() {
  const said = useSyncExternalStore(subscribeAnnouncements, lastAnnouncement, () => '')
  return (
    <p role="status" className="visually-hidden" data-announcer>
      {said}
    </p>
  )
}
