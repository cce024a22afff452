import { useCallback, useEffect, useState } from 'react'
import type { VirtualList } from './virtual-list'
import type { VirtualTable } from './virtual-table'

interface Virtual {
  VirtualTable: typeof VirtualTable
  VirtualList: typeof VirtualList
}

let loaded: Virtual | null = null

/** What draws only the rows in sight. Fetched where there are many rows, which the pages' HTML never has; null until it has come. */
export function useVirtual(isWanted: boolean): {
  virtual: Virtual | null
  hasFailed: boolean
  retry: () => void
} {
  const [virtual, setVirtual] = useState(loaded)
  const [hasFailed, setFailed] = useState(false)
  const load = useCallback(async () => {
    setFailed(false)
    try {
      const [{ VirtualTable }, { VirtualList }] = await Promise.all([
        import('./virtual-table'),
        import('./virtual-list'),
      ])
      loaded = { VirtualTable, VirtualList }
      setVirtual(loaded)
    } catch {
      setFailed(true)
    }
  }, [])
  useEffect(() => {
    if (isWanted && !loaded) void load()
  }, [isWanted, load])
  return { virtual, hasFailed, retry: load }
}
