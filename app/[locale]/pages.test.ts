import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { PAGES } from '@/components/layout/site-pages'

test('the list that navigation, the not-found page and the journeys share names every page there is', () => {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const folders = readdirSync(here, { withFileTypes: true }).flatMap((entry) =>
    // A folder with a dot in its name is a file of the site.
    entry.isDirectory() && !entry.name.includes('.') ? [entry.name] : [],
  )
  expect(folders.toSorted()).toEqual([...PAGES].toSorted())
})
