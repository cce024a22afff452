import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** True on the server and while the page's HTML is taken over, false from then on. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
}
