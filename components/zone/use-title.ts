import { useEffect } from 'react'

/**
 * Gives the window the title of what it shows. The title that was built into the page is written once more
 * after the page's HTML is taken over, so it is watched for and replaced.
 */
export function useTitle(title: string, built: string): void {
  useEffect(() => {
    document.title = title
    if (title === built) return
    const observer = new MutationObserver(() => {
      if (document.title === built) document.title = title
    })
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [title, built])
}
