import type { LinkageEdge, LinkageNetwork } from '@/lib/analysis/linkage-network'
import type { Words } from '@/lib/i18n/words'
import chart from '../chart/chart.module.css'

/** What the three kinds of line mean, and the dot in a sign; only what the picture has. */
export function LinkageKey({ network, words }: { network: LinkageNetwork; words: Words }) {
  const { linkages } = words.messages
  const has = (basis: LinkageEdge['basis']) => network.edges.some((edge) => edge.basis === basis)
  return (
    <ul className={chart.key}>
      {has('named') && (
        <Entry label={linkages.keyNamed}>
          <path d="M0 6H28" stroke="var(--ink-2)" strokeWidth={2.5} />
        </Entry>
      )}
      {has('carrier') && (
        <>
          <Entry label={linkages.keyCarrier}>
            <path d="M0 6H28" stroke="var(--ink)" strokeWidth={1.2} />
          </Entry>
          <Entry label={linkages.keyCarried}>
            <circle cx={14} cy={6} r={2} fill="var(--ink)" />
          </Entry>
        </>
      )}
      {has('inferred') && (
        <Entry label={linkages.keyInferred}>
          <path
            d="M1 6H28"
            stroke="var(--ink-3)"
            strokeWidth={1.6}
            strokeDasharray="0.1 4.5"
            strokeLinecap="round"
          />
        </Entry>
      )}
    </ul>
  )
}

function Entry({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <li>
      <svg aria-hidden="true" focusable="false" width="28" height="12" viewBox="0 0 28 12">
        {children}
      </svg>
      {label}
    </li>
  )
}
