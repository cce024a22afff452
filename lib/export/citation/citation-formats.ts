import { citeApa } from '@/lib/export/formats/cite-apa'
import { citeBibtex } from '@/lib/export/formats/cite-bibtex'
import { citeCslJson } from '@/lib/export/formats/cite-csl-json'
import { citeGbt2015 } from '@/lib/export/formats/cite-gbt7714-2015'
import { citeGbt2025 } from '@/lib/export/formats/cite-gbt7714-2025'
import { citeRis } from '@/lib/export/formats/cite-ris'

/** A file format for each style, in the order in which they are offered. */
export const CITATION_FORMATS = [
  citeGbt2025,
  citeGbt2015,
  citeApa,
  citeBibtex,
  citeRis,
  citeCslJson,
] as const
