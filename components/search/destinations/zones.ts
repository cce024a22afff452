import { zoneHref } from '@/components/filters/zone-params'
import type { DestinationSource } from './destination'

/** Zones lead to their whole record. */
export const zones: DestinationSource = ({ dataset, locale }) =>
  dataset.zones.map(({ id, shortName, name }) => ({
    id: `zone ${id}`,
    kind: 'zone',
    name: shortName,
    also: [name],
    zone: id,
    href: zoneHref(locale, id, dataset),
  }))
