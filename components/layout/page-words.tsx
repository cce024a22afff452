'use client'

import dynamic from 'next/dynamic'
import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { makeWords } from '@/lib/i18n/make-words'
import type { Messages } from '@/lib/i18n/messages/zh'
import type { Words } from '@/lib/i18n/words'
import { readingWords } from './reading-words'

const PageWordsContext = createContext<Words | null>(null)

type Provider = ComponentType<{ children: ReactNode }>

/** A page loads the words of its own language only, beside its first scripts; another language is another page. */
const PROVIDERS: Record<Locale, Provider> = {
  zh: dynamic(async () => giving('zh', (await import('@/lib/i18n/messages/zh')).zh)),
  en: dynamic(async () => giving('en', (await import('@/lib/i18n/messages/en')).en)),
}

function giving(locale: Locale, messages: Messages): Provider {
  const words = readingWords(makeWords(locale, messages))
  return ({ children }) => <PageWordsContext value={words}>{children}</PageWordsContext>
}

export function PageWords({ locale, children }: { locale: Locale; children: ReactNode }) {
  const Provider = PROVIDERS[locale]
  return <Provider>{children}</Provider>
}

export function usePageWords(): Words {
  const words = useContext(PageWordsContext)
  if (!words) throw new Error('usePageWords wants PageWords above it')
  return words
}
