import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ICONS } from '@/app/head-icons'
import { ORIGIN } from '@/app/site'
import { LookScript } from '@/components/layout/look-script'
import { LOCALES } from '@/lib/i18n/locales'
import { MESSAGES } from '@/lib/i18n/words'
import { alternatesOf } from '../[locale]/page-metadata'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'

export const metadata: Metadata = {
  title: '区策镜 Zonescope',
  description: LOCALES.map((locale) => MESSAGES[locale].product.tagline).join(' · '),
  icons: ICONS,
  alternates: { languages: alternatesOf('home'), ...(ORIGIN && { canonical: '/' }) },
  ...(ORIGIN && { metadataBase: new URL(ORIGIN) }),
}

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <LookScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
