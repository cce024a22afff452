'use client'

import { useEffect } from 'react'
import { lacksChineseGlyphs } from './chinese-glyphs'

/**
 * Brings the site's own Chinese font where the reader's system has none. Its style sheet is large
 * and would hold up the first paint, so it is fetched only once a missing glyph has been seen.
 */
export function CjkFont() {
  useEffect(() => {
    const check = () => {
      if (lacksChineseGlyphs()) void import('@fontsource-variable/noto-sans-sc/wght.css')
    }
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(check, 200)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(check, { timeout: 2000 })
    return () => cancelIdleCallback(handle)
  }, [])
  return null
}
