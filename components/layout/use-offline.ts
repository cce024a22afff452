import { useSyncExternalStore } from 'react'
import { currentOffline, type OfflineState, subscribeOffline } from './offline'

export interface Release {
  version: string
  /** Which build of the version; empty while the pages are worked on, and then nothing is kept. */
  build: string
}

const never = () => () => {}

/** Whether the pages are kept for reading without a network. On the server, and in its HTML, they are not. */
export function useOffline({ build }: Release): OfflineState {
  return useSyncExternalStore(
    build ? subscribeOffline : never,
    currentOffline,
    () => 'none' as const,
  )
}
