'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import type { Locale } from '@/lib/i18n/locales'
import { type Words, wordsOf } from '@/lib/i18n/words'

interface Reading {
  dataset: Dataset
  words: Words
}

const ReadingContext = createContext<Reading | null>(null)

/** What is read and in which language, for everything below a page. */
export function ReadingProvider({
  dataset,
  locale,
  children,
}: {
  dataset: Dataset
  locale: Locale
  children: ReactNode
}) {
  const reading = useMemo(() => ({ dataset, words: wordsOf(locale) }), [dataset, locale])
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (!reading) throw new Error('useReading wants a ReadingProvider above it')
  return reading
}
