import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import { PLACE_KINDS } from '@/lib/domain/place-kinds'
import type { Passage } from '@/lib/domain/zone'
import { type DatasetTable, tableOf } from './dataset-table'
import { numberColumns } from './number-columns'

/** What zones link to, the numbers stated of it, and what the documents say of all zones together. */
export function placeTables(dataset: Dataset): DatasetTable[] {
  return [placesTable(dataset), factsTable(dataset), programmeTable(dataset)]
}

function placesTable({ places }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Place
  return tableOf(
    { name: 'places', title: { zh: '地点', en: 'Places' }, meaning },
    places,
    ({ needed, worded }) => [
      needed('id', fields.id, ({ id }) => id),
      ...worded('name', fields.name, ({ name }) => name),
      needed('kind', fields.kind, ({ kind }) => kind, { values: PLACE_KINDS }),
    ],
  )
}

function factsTable({ places }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Fact
  const about = { zh: '所说的地点的标识', en: 'Id of the place that it is about' }
  return tableOf(
    { name: 'facts', title: { zh: '关于地点写明的数值', en: 'Facts about places' }, meaning },
    places.flatMap((place) => place.facts.map((record) => ({ place, record }))),
    (columns) => [
      columns.needed('id', fields.id, ({ record }) => record.id, { refersTo: 'records' }),
      columns.needed('place', about, ({ place }) => place.id, { refersTo: 'places' }),
      ...numberColumns(columns),
      columns.plain('supersedes', fields.supersedes, ({ record }) => record.supersedes, {
        refersTo: 'facts',
      }),
    ],
  )
}

/** Passages have a text; carriers have a place instead. */
function programmeTable({ programme }: Dataset): DatasetTable {
  const { Programme, Passage: passage, Carrier } = MEANINGS
  const passages = (list: 'directions' | 'reformDomains' | 'principles') =>
    programme[list].map(({ id, text }: Passage) => ({ id, list, place: undefined, text }))
  return tableOf(
    {
      name: 'programme',
      title: { zh: '各区共同部分', en: 'Programme' },
      meaning: Programme.meaning,
    },
    [
      ...passages('directions'),
      ...passages('reformDomains'),
      ...programme.carriers.map(({ id, place }) => ({
        id,
        list: 'carriers' as const,
        place,
        text: undefined,
      })),
      ...passages('principles'),
    ],
    ({ needed, plain, worded }) => [
      needed('id', passage.fields.id, ({ id }) => id, { refersTo: 'records' }),
      needed('list', { zh: '所在的列表', en: 'The list it stands in' }, ({ list }) => list, {
        values: Object.keys(Programme.fields),
      }),
      plain('place', Carrier.fields.place, ({ place }) => place, { refersTo: 'places' }),
      ...worded('text', passage.fields.text, ({ text }) => text),
    ],
  )
}
