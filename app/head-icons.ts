import type { Metadata } from 'next'

/** The mark in a tab and on a home screen. The SVG follows the system's look; the ICO is for what asks for nothing else. */
export const ICONS: Metadata['icons'] = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/icon.svg', type: 'image/svg+xml' },
  ],
  apple: '/apple-touch-icon.png',
}
