import type { Metadata } from 'next'
import { ICONS } from '@/app/head-icons'
import { CjkFont } from '@/components/layout/cjk-font'
import { LookScript } from '@/components/layout/look-script'
import { NotFoundView } from '@/components/not-found/not-found-view'
import { LOCALES, TAGS } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

export const metadata: Metadata = {
  title: LOCALES.map((locale) => MESSAGES[locale].notFound.title).join(' · '),
  icons: ICONS,
}

/** With two root layouts there is none to hold a not-found page, so this one is a whole document. */
export default function GlobalNotFound() {
  return (
    <html lang={TAGS.zh} suppressHydrationWarning>
      <head>
        <LookScript />
      </head>
      <body>
        <NotFoundView />
        <CjkFont />
      </body>
    </html>
  )
}
