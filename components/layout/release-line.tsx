'use client'

import { useReading } from './reading-context'
import { type Release, useOffline } from './use-offline'

/** Which version of the program this is, and whether it can be read without a network. */
export function ReleaseLine({ release }: { release: Release }) {
  const { offline } = useReading().words.messages
  const state = useOffline(release)
  return (
    <p>
      {offline.version(release.version, release.build)}
      {state !== 'none' && offline.kept}
    </p>
  )
}
