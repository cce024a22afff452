import { useState } from 'react'

/** The same as plain text and as markup: whoever pastes it takes the one that fits. */
export interface Copied {
  text: string
  html: string
}

/** Copies when asked, and knows how that went: browsers may refuse. */
export function useCopy(): {
  state: 'ready' | 'copied' | 'refused'
  /** @param content a promise where it has yet to be made: the browser must be asked within the press */
  copy: (content: string | Promise<Copied>) => Promise<void>
} {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const copy = async (content: string | Promise<Copied>) => {
    try {
      if (typeof content === 'string') await navigator.clipboard.writeText(content)
      else await writeRich(content)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return { state, copy }
}

/** Both forms into the clipboard; rejects where the browser refuses. To be called within the press. */
export async function writeRich(content: Promise<Copied>): Promise<void> {
  const part = (type: string, of: keyof Copied) =>
    content.then((made) => new Blob([made[of]], { type }))
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part('text/plain', 'text'),
        'text/html': part('text/html', 'html'),
      }),
    ])
  } catch {
    // Not every browser takes markup, or takes what is yet to come.
    await navigator.clipboard.writeText((await content).text)
  }
}
