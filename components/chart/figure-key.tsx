import type { KeyEntry } from '@/lib/charts/chart'
import { hatching } from '@/lib/charts/shapes'
import styles from './chart.module.css'

const KEY_RADII = { primary: 6, secondary: 4.05, minor: 2.4, absent: 1 }
const BOX = { x: 0.75, y: 0.75, width: 18.5, height: 10.5 }

/** What the marks mean, where a label beside the mark would not do. */
export function FigureKey({ entries }: { entries: readonly KeyEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className={styles.key}>
      {entries.map(({ mark, label }) => (
        <li key={mark}>
          <svg aria-hidden="true" focusable="false" width="20" height="12" viewBox="0 0 20 12">
            <Swatch mark={mark} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

function Swatch({ mark }: { mark: KeyEntry['mark'] }) {
  const line = { stroke: 'var(--ink-2)', strokeWidth: 1.5, fill: 'none' }
  switch (mark) {
    case 'line':
      return <path d="M0 6H20" {...line} strokeWidth={2} />
    case 'median':
      return <path d="M0 6H20" {...line} stroke="var(--ghost)" strokeDasharray="2 3" />
    case 'joint':
      return <path d="M0 6H20" {...line} stroke="var(--ink)" strokeWidth={1.2} />
    case 'inferred':
      return (
        <path
          d="M1 6H20"
          {...line}
          stroke="var(--ink-3)"
          strokeDasharray="0.1 4.5"
          strokeLinecap="round"
        />
      )
    case 'carrier':
      return <circle cx="10" cy="6" r="2" fill="var(--ink)" />
    case 'solid':
      return <rect {...BOX} {...line} fill="var(--ink-2)" />
    case 'hatched':
      return (
        <>
          <rect {...BOX} {...line} />
          <path d={hatching(BOX, 4)} {...line} strokeWidth={1.25} />
        </>
      )
    case 'open':
      return <rect {...BOX} {...line} />
    case 'absent':
    case 'minor':
    case 'secondary':
    case 'primary':
      return <circle cx="10" cy="6" r={KEY_RADII[mark]} fill="var(--ink-2)" />
    case 'beyond':
      return <circle cx="10" cy="6" r="5.5" fill="var(--ink-2)" />
    case 'shared':
      return <circle cx="10" cy="6" r="4.6" {...line} strokeWidth={1.75} />
    case 'only':
      return (
        <>
          <rect x="2" y="0" width="18" height="12" fill="var(--tint)" stroke="var(--rule)" />
          <path d="M2 0V12" {...line} stroke="var(--ink)" strokeWidth={2} />
        </>
      )
  }
}
