import type { LinkageNetwork } from '@/lib/analysis/linkage-network'
import type { Words } from '@/lib/i18n/words'
import type { TableData, TableRow } from './figure-data'
import type { LinkageOrder } from './linkage-order'

/** Who names what: a row a tie, in the order of the picture; a zone that names none says so. */
export function linkageData(
  network: LinkageNetwork,
  order: LinkageOrder,
  { messages, text }: Words,
): TableData {
  const { linkages, slides, source } = messages
  const targets = new Map(network.targets.map((target) => [target.id, target]))
  const tiesOf = (zone: string | null, who: string): TableRow[] =>
    network.edges
      .filter((edge) => edge.zone === zone)
      .flatMap(({ to, basis }) => {
        const target = targets.get(to)
        return target
          ? { cells: [who, text(target.name), linkages.kinds[target.kind], slides.bases[basis]] }
          : []
      })
  const zones = order.zones.flatMap((id): TableRow[] => {
    const found = network.zones.find(({ zone }) => zone.id === id)
    if (!found) return []
    const who = text(found.zone.shortName)
    const ties = tiesOf(id, who)
    if (ties.length > 0) return ties
    const none = found.naming === 'names' ? linkages.namesNoneShown : linkages.naming[found.naming]
    return [{ cells: [who, none, '', ''] }]
  })
  return {
    kind: 'table',
    columns: [linkages.who, slides.linkedTo, slides.kind, slides.basis].map((label) => ({
      label,
      align: 'left',
    })),
    rows: [...zones, ...tiesOf(null, source.sharedPart)],
    foot: [],
  }
}
