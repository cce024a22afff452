import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { LookScript } from '@/components/layout/look-script'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'

export const metadata: Metadata = {
  title: '区策镜 Zonescope',
  icons: { icon: ['/favicon.ico', '/icon.svg'], apple: '/apple-touch-icon.png' },
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
