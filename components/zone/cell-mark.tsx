import { useId } from 'react'
import type { CellMark as Mark } from '@/lib/analysis/metric'
import { SCREEN } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import styles from './zone.module.css'

/** The cell of one record as bars draw it: solid, hatched or open. */
export function CellMark({ mark, slot }: { mark: Mark; slot: number | undefined }) {
  const { color } = zoneSign(slot, SCREEN)
  const hatch = useId()
  const fill = { solid: color, hatched: `url(#${hatch})`, open: 'none' }[mark]
  return (
    <svg className={styles.mark} aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
      {mark === 'hatched' && (
        <pattern
          id={hatch}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="4" fill={color} />
        </pattern>
      )}
      <rect x="1" y="1" width="12" height="12" fill={fill} stroke={color} strokeWidth="1.5" />
    </svg>
  )
}
