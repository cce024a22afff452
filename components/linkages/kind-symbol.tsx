import type { LinkageKind } from '@/lib/analysis/linkage-network'
import { placeSign } from '@/lib/charts/place-signs'

/** The shape of a kind of place, in the colour of the text beside it. */
export function KindSymbol({ kind }: { kind: LinkageKind }) {
  return (
    <svg aria-hidden="true" focusable="false" width="14" height="14" viewBox="0 0 14 14">
      <path d={placeSign(kind, 7, 7, 4.6)} fill="none" stroke="currentColor" strokeWidth={1.4} />
    </svg>
  )
}
