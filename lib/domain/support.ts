import type { RecordEntry } from './lookup'

/** How a value is supported. Derived, never stored, since one quotation can serve several records. */
export const SUPPORTS = ['verbatim', 'counted', 'interpreted', 'computed'] as const
export type Support = (typeof SUPPORTS)[number]

/** A record's own words are verbatim; a theme, or a tie inferred from a name, is a coder's reading. */
export function supportOf(entry: RecordEntry): Support {
  if (entry.kind === 'theme') return 'interpreted'
  if (entry.kind === 'linkage' && entry.record.basis === 'inferred') return 'interpreted'
  return 'verbatim'
}
