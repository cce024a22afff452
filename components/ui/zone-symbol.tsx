import { SCREEN } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'

/** A zone's symbol in its colour; open where the zone is selected but not shown. */
export function ZoneSymbol({
  slot,
  open = false,
  size = 16,
}: {
  slot: number | undefined
  open?: boolean
  size?: number
}) {
  const { color, symbol } = zoneSign(slot, SCREEN)
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 16 16">
      <path
        d={symbol(8, 8, open ? 5.6 : 6.4)}
        fill={open ? 'none' : color}
        stroke={open ? color : 'none'}
        strokeWidth={open ? 1.5 : 0}
      />
    </svg>
  )
}
