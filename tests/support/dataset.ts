import { readFileSync } from 'node:fs'
import { parseDataset } from '@/lib/domain/parse-dataset'
import type { Theme } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'

const FILE = new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url)
const parsed = parseDataset(JSON.parse(readFileSync(FILE, 'utf8')))
if (!parsed.ok) throw new Error('The shipped dataset does not parse: run the unit tests.')

/** The dataset that a visitor sees. Journeys count in it themselves, so that they do not repeat the program. */
export const DATASET = parsed.dataset

export function zoneById(id: string): Zone {
  const zone = DATASET.zones.find((each) => each.id === id)
  if (!zone) throw new Error(`No zone ${id} in the shipped dataset.`)
  return zone
}

export function themeById(id: string): Theme {
  const theme = DATASET.themes.find((each) => each.id === id)
  if (!theme) throw new Error(`No theme ${id} in the shipped dataset.`)
  return theme
}

export function holds(zone: Zone, theme: string): boolean {
  return zone.themes.some((each) => each.theme === theme)
}
