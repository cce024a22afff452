'use client'

import { useMemo } from 'react'
import type { LinkageEdge, LinkageNetwork } from '@/lib/analysis/linkage-network'
import { useReading } from '../layout/reading-context'
import { FirstRowsNote, RowsInSightNote } from '../table/many-rows-note'
import { useVirtual } from '../table/use-virtual'
import type { RowProps } from '../table/virtual-table'
import { LocalText } from '../ui/local-text'
import { MANY } from '../ui/many'
import { useIsPrinting } from '../ui/use-is-printing'
import { ZoneSymbol } from '../ui/zone-symbol'
import { KindSymbol } from './kind-symbol'
import styles from './linkages.module.css'
import { type OpenRecord, RecordDisclosure } from './record-disclosure'

/** What a row is likely to be high, in px. */
const ROW_HEIGHT = 60

/** Who names what, with every name whole: the picture's facts as a table, in the picture's order. */
export function LinkageList({
  network,
  zones,
  slots,
  onPoint,
  ...open
}: OpenRecord & {
  network: LinkageNetwork
  /** Ids in the order of the picture, or, of many, of the dataset. */
  zones: readonly string[]
  slots: ReadonlyMap<string, number>
  onPoint: (node: string | null) => void
}) {
  const { words } = useReading()
  const { linkages, source } = words.messages
  const { zonesById, edgesOf, targets } = useMemo(() => indexed(network), [network])
  const carried = edgesOf.get(null) ?? []
  const rows = [
    ...zones.filter((id) => zonesById.has(id)),
    // All of them together, under no id.
    ...(carried.length > 0 ? [null] : []),
  ]
  const isMany = rows.length > MANY
  const { virtual, hasFailed, retry } = useVirtual(isMany)
  const isPrinting = useIsPrinting()
  const rowOf = (id: string | null, inRoom?: RowProps) => {
    const found = id === null ? undefined : zonesById.get(id)
    const edges = edgesOf.get(id) ?? []
    const named = edges.filter(({ basis }) => basis !== 'inferred')
    return (
      <tr
        key={id ?? ''}
        {...inRoom}
        onPointerEnter={() => onPoint(id ?? '')}
        onPointerLeave={() => onPoint(null)}
      >
        <th scope="row">
          {found ? (
            <span className={styles.zone}>
              <ZoneSymbol slot={slots.get(found.zone.id)} size={14} />
              <span>
                <LocalText text={found.zone.shortName} words={words} />
              </span>
            </span>
          ) : (
            source.sharedPart
          )}
        </th>
        <td>
          {found && named.length === 0 && (
            <p className={styles.none}>
              {found.naming === 'names' ? linkages.namesNoneShown : linkages.naming[found.naming]}
            </p>
          )}
          <Ties
            edges={[...named, ...edges.filter(({ basis }) => basis === 'inferred')]}
            targets={targets}
            {...open}
          />
        </td>
      </tr>
    )
  }
  const head = (
    <tr>
      <th scope="col">{linkages.who}</th>
      <th scope="col">{linkages.what}</th>
    </tr>
  )
  if (isMany && virtual && !isPrinting) {
    const opened = rows.findIndex((id) =>
      edgesOf.get(id)?.some(({ records }) => records.some((record) => record === open.opened)),
    )
    return (
      <div className={styles.listPlace}>
        <RowsInSightNote count={rows.length} words={words} />
        <virtual.VirtualTable
          label={linkages.list}
          className={styles.list}
          head={head}
          columns={2}
          count={rows.length}
          rowHeight={ROW_HEIGHT}
          at={opened === -1 ? null : opened}
          staying={opened === -1 ? NONE : [opened]}
          row={(index, inRoom) => rowOf(rows[index] ?? null, inRoom)}
        />
      </div>
    )
  }
  const table = (
    <table className={styles.list}>
      <caption className="visually-hidden">{linkages.list}</caption>
      <thead>{head}</thead>
      <tbody>{(isMany ? rows.slice(0, MANY) : rows).map((id) => rowOf(id))}</tbody>
    </table>
  )
  return isMany ? (
    <div className={styles.listPlace}>
      <FirstRowsNote of={rows.length} words={words} {...(hasFailed && { onRetry: retry })} />
      {table}
    </div>
  ) : (
    table
  )
}

const NONE: readonly number[] = []

/** A network by what it is asked for, row by row. */
function indexed({ zones, edges, targets }: LinkageNetwork) {
  const edgesOf = new Map<string | null, LinkageEdge[]>()
  for (const edge of edges) {
    const own = edgesOf.get(edge.zone)
    if (own) own.push(edge)
    else edgesOf.set(edge.zone, [edge])
  }
  return {
    zonesById: new Map(zones.map((each) => [each.zone.id, each])),
    edgesOf,
    targets: new Map(targets.map((target) => [target.id, target])),
  }
}

function Ties({
  edges,
  targets,
  ...open
}: OpenRecord & {
  edges: readonly LinkageEdge[]
  targets: ReadonlyMap<string, LinkageNetwork['targets'][number]>
}) {
  const { words } = useReading()
  const { linkages } = words.messages
  if (edges.length === 0) return null
  return (
    <ul>
      {edges.flatMap(({ to, basis, records }) => {
        const target = targets.get(to)
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
