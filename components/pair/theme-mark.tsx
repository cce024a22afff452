import { SCREEN } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import type { Weight } from '@/lib/domain/theme-weight'

/** Area shows weight. */
const RADII: Record<Weight, number> = { primary: 8, secondary: 5.4, minor: 3.2 }

/** A zone's symbol as large as a theme weighs. The weight is always said beside it in words. */
export function ThemeMark({ slot, weight }: { slot: number | undefined; weight: Weight }) {
  const { color, symbol } = zoneSign(slot, SCREEN)
  return (
    <svg aria-hidden="true" focusable="false" width="18" height="18" viewBox="0 0 18 18">
      <path d={symbol(9, 9, RADII[weight])} fill={color} />
    </svg>
  )
}
