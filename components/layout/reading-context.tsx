'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import type { Locale } from '@/lib/i18n/locales'
import { type Words, wordsOf } from '@/lib/i18n/words'

interface Reading {
  dataset: Dataset
  words: Words
  /** The origin that absolute links use; empty where the page's own will do. */
  origin: string
}

const ReadingContext = createContext<Reading | null>(null)

/** What is read and in which language, for everything on a page. */
export function ReadingProvider({
  dataset,
  locale,
  origin,
  children,
}: {
  dataset: Dataset
  locale: Locale
  origin: string
  children: ReactNode
}) {
  const reading = useMemo(
    () => ({ dataset, words: wordsOf(locale), origin }),
    [dataset, locale, origin],
  )
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('useReading wants a ReadingProvider above it')
  return reading
}

/** Makes an address that works outside this page. Only in the browser, where a page has an origin. */
export function useAbsolute(): (href: string) => string {
  const { origin } = useReading()
  return useCallback((href) => new URL(href, origin || location.origin).href, [origin])
}
