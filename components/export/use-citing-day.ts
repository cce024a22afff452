import { useSyncExternalStore } from 'react'
import { localDate } from '../ui/local-date'

/** The reader's day as ISO; in the page as it was built, the day of the build. */
export function useCitingDay(builtOn: string): string {
  return useSyncExternalStore(subscribe, localDate, () => builtOn)
}

/** A day that ends while the page is open is not waited for. */
function subscribe() {
  return () => {}
}
