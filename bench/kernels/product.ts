/** What of the product is measured here. */
import { column, compareZones } from '@/lib/analysis/compare-zones'
import { facetCounts } from '@/lib/analysis/filter-zones'
import { seededDataset, seededDatasetFile } from '@/lib/analysis/fixtures/seeded-dataset'
import { nearestOfEach } from '@/lib/analysis/kernels/neighbours'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { nearestPair } from '@/lib/analysis/nearest-pair'
import { nearestZones } from '@/lib/analysis/nearest-zones'
import { neighboursOf } from '@/lib/analysis/neighbours-of'
import { weighedThemes } from '@/lib/analysis/overlap'
import { themeMatrix } from '@/lib/analysis/theme-matrix'
import { defaultView } from '@/lib/analysis/view'
import { lookup } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import type { Zone } from '@/lib/domain/zone'
import { formatsOf } from '@/lib/i18n/formats'

const { compareText } = formatsOf('zh')

export const product = {
  byName: (a: Zone, b: Zone) => compareText(a.shortName, b.shortName),
  column,
  compareZones,
  defaultView,
  facetCounts,
  lookup,
  metricsOf,
  nearestOfEach,
  nearestPair,
  nearestZones,
  neighboursOf,
  parseDataset,
  seededDataset,
  seededDatasetFile,
  themeMatrix,
  weighedThemes,
}

export type Product = typeof product
