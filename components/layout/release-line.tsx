'use client'

import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { type Release, useOffline } from './use-offline'

/** Which version of the program this is, and whether it can be read without a network. */
export function ReleaseLine({ release, locale }: { release: Release; locale: Locale }) {
  const { offline } = wordsOf(locale).messages
  const state = useOffline(release)
  return (
    <p>
      {offline.version(release.version, release.build)}
      {state !== 'none' && offline.kept}
    </p>
  )
}
