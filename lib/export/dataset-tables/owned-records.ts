import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import type { Zone } from '@/lib/domain/zone'
import type { TableColumn, TableColumns } from './table-columns'

/** A record of a zone, and the zone. */
export interface Owned<Shape> {
  zone: Zone
  record: Shape
}

/** One list of all zones, in file order. */
export function owned<Shape>(
  { zones }: Dataset,
  list: (zone: Zone) => readonly Shape[],
): Owned<Shape>[] {
  return zones.flatMap((zone) => list(zone).map((record) => ({ zone, record })))
}

/** Its id, and whose record it is. */
export function ownColumns<Shape extends { id: string }>({
  needed,
}: TableColumns<Owned<Shape>>): TableColumn<Owned<Shape>>[] {
  const whose = { zh: '所属的区的标识', en: 'Id of the zone whose record it is' }
  return [
    needed('id', MEANINGS.Passage.fields.id, ({ record }) => record.id, { refersTo: 'records' }),
    needed('zone', whose, ({ zone }) => zone.id, { refersTo: 'zones' }),
  ]
}
