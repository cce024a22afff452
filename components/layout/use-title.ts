import { useLayoutEffect } from 'react'

/**
 * Gives the window the title of what it shows, or with null leaves it as it is. The title that was built into the page is
 * written once more after the page's HTML is taken over, so the title is watched, and given back with the page.
 */
export function useTitle(title: string | null): void {
  // In the layout phase, so that the page that comes next finds nobody watching.
  useLayoutEffect(() => {
    if (title === null) return
    let built = document.title
    /** The title as the browser has it, which makes one space of any: compared with ours it would never be the same. */
    let shown = title
    const show = () => {
      if (document.title === shown) return
      built = document.title
      document.title = title
      shown = document.title
    }
    show()
    const observer = new MutationObserver(show)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      if (document.title === shown) document.title = built
    }
  }, [title])
}
