import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import { lookup } from '@/lib/domain/lookup'
import { PLACE_KINDS } from '@/lib/domain/place-kinds'
import { type DatasetTable, tableOf } from './dataset-table'
import { ownColumns, owned } from './owned-records'

/** Ties of zones. What one leads to is a place or a zone: a column for the id of each, and its name. */
export function linkagesTable(dataset: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Linkage
  const { places, zones } = lookup(dataset)
  return tableOf(
    { name: 'linkages', title: { zh: '联动', en: 'Linkages' }, meaning },
    owned(dataset, ({ linkages }) => linkages),
    (columns) => [
      ...ownColumns(columns),
      columns.plain(
        'place',
        { zh: '所联动的地点的标识', en: 'Id of the place it leads to' },
        ({ record: { to } }) => (places.has(to) ? to : null),
        { refersTo: 'places' },
      ),
      columns.plain(
        'to_zone',
        { zh: '所联动的区的标识', en: 'Id of the zone it leads to' },
        ({ record: { to } }) => (places.has(to) ? null : to),
        { refersTo: 'zones' },
      ),
      ...columns.worded(
        'to_name',
        { zh: '所联动者的名称', en: 'Name of what it leads to' },
        ({ record: { to } }) => places.get(to)?.name ?? zones.get(to)?.shortName,
      ),
      columns.needed('kind', fields.kind, ({ record }) => record.kind, {
        values: [...PLACE_KINDS, 'zone'],
      }),
      columns.needed('basis', fields.basis, ({ record }) => record.basis, {
        values: ['named', 'inferred'],
      }),
    ],
  )
}
