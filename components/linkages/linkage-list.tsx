'use client'

import type { LinkageEdge, LinkageNetwork } from '@/lib/analysis/linkage-network'
import { useReading } from '../layout/reading-context'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import { KindSymbol } from './kind-symbol'
import styles from './linkages.module.css'
import { type OpenRecord, RecordDisclosure } from './record-disclosure'

/** Who names what, with every name whole: the picture's facts as a table, in the picture's order. */
export function LinkageList({
  network,
  zones,
  slots,
  onPoint,
  ...open
}: OpenRecord & {
  network: LinkageNetwork
  /** Ids in the order of the picture. */
  zones: readonly string[]
  slots: ReadonlyMap<string, number>
  onPoint: (node: string | null) => void
}) {
  const { words } = useReading()
  const { linkages, source } = words.messages
  const carried = network.edges.filter(({ zone }) => zone === null)
  return (
    <table className={styles.list}>
      <caption className="visually-hidden">{linkages.list}</caption>
      <thead>
        <tr>
          <th scope="col">{linkages.who}</th>
          <th scope="col">{linkages.what}</th>
        </tr>
      </thead>
      <tbody>
        {zones.map((id) => {
          const found = network.zones.find(({ zone }) => zone.id === id)
          if (!found) return null
          const edges = network.edges.filter(({ zone }) => zone === id)
          const named = edges.filter(({ basis }) => basis === 'named')
          return (
            <tr key={id} onPointerEnter={() => onPoint(id)} onPointerLeave={() => onPoint(null)}>
              <th scope="row">
                <span className={styles.zone}>
                  <ZoneSymbol slot={slots.get(id)} size={14} />
                  <span>
                    <LocalText text={found.zone.shortName} words={words} />
                  </span>
                </span>
              </th>
              <td>
                {named.length === 0 && (
                  <p className={styles.none}>
                    {found.naming === 'names'
                      ? linkages.namesNoneShown
                      : linkages.naming[found.naming]}
                  </p>
                )}
                <Ties
                  edges={[...named, ...edges.filter((edge) => edge.basis === 'inferred')]}
                  network={network}
                  {...open}
                />
              </td>
            </tr>
          )
        })}
        {carried.length > 0 && (
          <tr onPointerEnter={() => onPoint('')} onPointerLeave={() => onPoint(null)}>
            <th scope="row">{source.sharedPart}</th>
            <td>
              <Ties edges={carried} network={network} {...open} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Ties({
  edges,
  network,
  ...open
}: OpenRecord & { edges: readonly LinkageEdge[]; network: LinkageNetwork }) {
  const { words } = useReading()
  const { linkages } = words.messages
  if (edges.length === 0) return null
  return (
    <ul>
      {edges.flatMap(({ to, basis, records }) => {
        const target = network.targets.find(({ id }) => id === to)
        return records.map((record) => (
          <li key={record} data-basis={basis}>
            <RecordDisclosure record={record} {...open}>
              {target && (
                <>
                  <KindSymbol kind={target.kind} />{' '}
                  <span className="visually-hidden">{linkages.kinds[target.kind]} </span>
                  <LocalText text={target.name} words={words} />
                </>
              )}
              {basis === 'inferred' && (
                <span className={styles.aside}> {linkages.inferredMark}</span>
              )}
            </RecordDisclosure>
          </li>
        ))
      })}
    </ul>
  )
}
