import { openedRecordHref } from '@/components/filters/linkage-params'
import { linkageNetwork } from '@/lib/analysis/linkage-network'
import { type DestinationSource, inEveryLanguage } from './destination'

/** Places lead to the first tie to them, with its words open. Those that nothing leads to are on no page. */
export const places: DestinationSource = ({ dataset, locale }) => {
  const { targets, edges } = linkageNetwork(dataset)
  const first = new Map(edges.toReversed().map(({ to, records }) => [to, records[0]]))
  return targets.flatMap(({ id, name, kind }) => {
    const record = first.get(id)
    if (kind === 'zone' || record === undefined) return []
    return {
      id: `place ${id}`,
      kind: 'place',
      name,
      of: inEveryLanguage(({ zonePage }) => zonePage.placeKinds[kind]),
      href: openedRecordHref(locale, record, dataset),
    }
  })
}
