'use client'

import { usePathname } from 'next/navigation'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react'
import type { Dataset, DatasetId } from '@/lib/domain/dataset'
import { isOwnId } from '@/lib/domain/own-id'
import type { Words } from '@/lib/i18n/words'
import { DATASET_PARAM } from '../filters/dataset-param'
import { currentQuery, subscribeQuery, tellQuery } from '../filters/location-store'
import { type OpenedDataset, useOpenedDataset } from './opened-dataset'
import { showPage } from './opening-script'
import { usePageWords } from './page-words'

interface Reading {
  /** What is read. Where the address asks for one that is not at hand, still the built-in one; no page shows it then. */
  dataset: Dataset
  /** What everybody has, and what is read where an address says nothing. */
  builtIn: Dataset
  /** The id of the dataset that the address asks for: what links take along. */
  asked: DatasetId
  /** How far that one is; null where it is built in. */
  opened: OpenedDataset | null
  words: Words
  /** The origin that absolute links use; empty where the page's own will do. */
  origin: string
}

const ReadingContext = createContext<Reading | null>(null)

/** What is read and in which language, for everything on a page: the built-in dataset, or the reader's that the address names. */
export function ReadingProvider({
  dataset: builtIn,
  origin,
  children,
}: {
  dataset: Dataset
  origin: string
  children: ReactNode
}) {
  const words = usePageWords()
  const own = useOwnDatasetAsked()
  const opened = useOpenedDataset(own)
  const dataset = opened?.state === 'ready' ? opened.dataset : builtIn
  const reading = useMemo(
    () => ({ dataset, builtIn, asked: own ?? builtIn.id, opened, words, origin }),
    [dataset, own, builtIn, opened, words, origin],
  )
  useLayoutEffect(() => {
    // Taken over and told what the address says; what the page shows from here on is right.
    if (own !== null || !asksForOwn()) showPage()
  }, [own])
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

/** The id of the reader's dataset that the address names; null while the page's HTML is taken over, and where it names none. */
function useOwnDatasetAsked(): DatasetId | null {
  const path = usePathname()
  // The router changes the address by itself; its query may then ask for another dataset.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever the path has changed
  useLayoutEffect(() => tellQuery(), [path])
  return useSyncExternalStore(subscribeQuery, ownIdAsked, () => null)
}

function ownIdAsked(): DatasetId | null {
  const id = new URLSearchParams(currentQuery()).get(DATASET_PARAM)
  return id !== null && isOwnId(id) ? id : null
}

function asksForOwn(): boolean {
  return ownIdAsked() !== null
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
