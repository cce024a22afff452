'use client'

import { FailurePage } from '@/components/failure/failure-page'
import './styles/tokens.css'
import './styles/base.css'

/** Where what surrounds the pages failed too: a whole document, with nothing of theirs. */
export default function GlobalError({ error }: { error: unknown }) {
  return (
    // Each message says its own language.
    // biome-ignore lint/a11y/useHtmlLang: the page is in one language or in all
    <html suppressHydrationWarning>
      <body>
        <main className="measure">
          <FailurePage error={error} />
        </main>
      </body>
    </html>
  )
}
