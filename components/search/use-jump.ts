import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { pushAddress } from '../filters/location-store'
import { anchorOf, reveal } from '../layout/reveal'

/** Goes to an address of the site, a step that Back undoes, and takes the focus there. */
export function useJump(): (href: string) => void {
  const router = useRouter()
  return useCallback(
    (href) => {
      const { pathname, search, hash } = new URL(href, location.origin)
      const isHere = pathname === location.pathname
      if (isHere) pushAddress(pathname + search + hash)
      else router.push(href)
      if (isHere && !hash) scrollTo({ top: 0 })
      reveal(pathname, anchorOf(hash))
    },
    [router],
  )
}
