import { useState } from 'react'

/** Copies text when asked, and knows how that went: browsers may refuse. */
export function useCopy(): {
  state: 'ready' | 'copied' | 'refused'
  copy: (text: string) => Promise<void>
} {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return { state, copy }
}
