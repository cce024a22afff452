import { useCallback, useEffect, useRef, useState } from 'react'

/** Items that are asked for at a time. */
const PIECE = 100

/**
 * A long list that is fetched piece by piece, as it comes into sight. What was there stays until its successor comes.
 *
 * @param key says which list it is: another one is fetched anew
 */
export function usePieces<Item>(
  key: string,
  load: (from: number, count: number) => Promise<readonly Item[]>,
) {
  const [items, setItems] = useState<ReadonlyMap<number, Item>>(new Map())
  const asked = useRef({ key, pieces: new Set<number>() })
  const range = useRef([0, 0] as readonly [number, number])
  const latest = useRef({ key, load })
  useEffect(() => {
    latest.current = { key, load }
  })
  const fetchRange = useCallback(() => {
    const now = latest.current
    if (asked.current.key !== now.key) asked.current = { key: now.key, pieces: new Set() }
    const [from, to] = range.current
    for (let piece = Math.floor(from / PIECE); piece <= Math.floor(to / PIECE); piece += 1) {
      if (asked.current.pieces.has(piece)) continue
      asked.current.pieces.add(piece)
      const take = (loaded: readonly Item[]) => {
        if (latest.current.key !== now.key) return
        setItems((all) => {
          const next = new Map(all)
          for (let i = 0; i < PIECE; i += 1) {
            const item = loaded[i]
            if (item === undefined) next.delete(piece * PIECE + i)
            else next.set(piece * PIECE + i, item)
          }
          return next
        })
      }
      now.load(piece * PIECE, PIECE).then(take, () => undefined)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is fetched where the reader stands
  useEffect(fetchRange, [key, fetchRange])
  const onRange = useCallback(
    (from: number, to: number) => {
      range.current = [from, to]
      fetchRange()
    },
    [fetchRange],
  )
  return { items, onRange }
}
