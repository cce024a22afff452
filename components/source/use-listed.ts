import { useEffect, useState } from 'react'
import { anchorOf } from '../layout/reveal'
import { MANY } from '../ui/many'

/** Of many items the first are listed, and the rest when asked for, as many at a time; the one that the address points to with all before it. */
export function useListed<Item extends { id: string }>(
  items: readonly Item[],
): { listed: readonly Item[]; rest: number; more: () => void } {
  const [count, setCount] = useState(MANY)
  useEffect(() => {
    const show = () => {
      const id = anchorOf(location.hash)
      const at = items.findIndex((item) => item.id === id)
      setCount((before) => Math.max(before, at + 1))
    }
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [items])
  return {
    listed: items.length > count ? items.slice(0, count) : items,
    rest: Math.max(0, items.length - count),
    more: () => setCount(count + MANY),
  }
}
