import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import type { Bilingual } from '@/lib/domain/text'
import { CODED_LISTS, SUB_AREA_KINDS } from '@/lib/domain/zone'
import { type DatasetTable, tableOf } from './dataset-table'
import { numberColumns } from './number-columns'
import { ownColumns, owned } from './owned-records'

/** Zones, and the lists of each as a table over all of them; themes, goals and linkages have tables elsewhere. */
export function zoneTables(dataset: Dataset): DatasetTable[] {
  return [
    zonesTable(dataset),
    passagesTable(dataset, 'positioning', { zh: '定位', en: 'Positioning' }),
    subAreasTable(dataset),
    passagesTable(dataset, 'measures', { zh: '举措', en: 'Measures' }),
    passagesTable(dataset, 'context', { zh: '背景', en: 'Context' }),
    statedCountsTable(dataset),
    observationsTable(dataset),
  ]
}

function zonesTable(dataset: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Zone
  const coded = {
    zh: '为该区编码了的列表，以空格分隔',
    en: 'The lists that were coded for it, with spaces between',
  }
  return tableOf(
    { name: 'zones', title: { zh: '区', en: 'Zones' }, meaning },
    dataset.zones,
    ({ needed, plain, worded }) => [
      needed('id', fields.id, ({ id }) => id),
      ...worded('name', fields.name, ({ name }) => name),
      ...worded('short_name', fields.shortName, ({ shortName }) => shortName),
      plain('parent', fields.parent, ({ parent }) => parent, { refersTo: 'places' }),
      plain('coded', coded, (zone) => {
        const lists = codedFor(zone, dataset)
        return CODED_LISTS.filter((list) => lists.has(list)).join(' ') || null
      }),
    ],
  )
}

function passagesTable(
  dataset: Dataset,
  key: 'positioning' | 'measures' | 'context',
  title: Bilingual,
): DatasetTable {
  return tableOf(
    { name: key, title, meaning: MEANINGS.Zone.fields[key] },
    owned(dataset, (zone) => zone[key]),
    (columns) => [
      ...ownColumns(columns),
      ...columns.worded('text', MEANINGS.Passage.fields.text, ({ record }) => record.text),
    ],
  )
}

function subAreasTable(dataset: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.SubArea
  return tableOf(
    { name: 'sub-areas', title: { zh: '片区', en: 'Sub-areas' }, meaning },
    owned(dataset, ({ subAreas }) => subAreas),
    (columns) => [
      ...ownColumns(columns),
      ...columns.worded('name', fields.name, ({ record }) => record.name),
      columns.needed('kind', fields.kind, ({ record }) => record.kind, {
        values: SUB_AREA_KINDS,
      }),
    ],
  )
}

function statedCountsTable(dataset: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.StatedCount
  return tableOf(
    {
      name: 'stated-counts',
      title: { zh: '文件写明的数目', en: 'Counts in print' },
      meaning,
    },
    owned(dataset, ({ stated }) => stated),
    (columns) => [
      ...ownColumns(columns),
      columns.needed('of', fields.of, ({ record }) => record.of),
      columns.plain('group', fields.group, ({ record }) => record.group, {
        refersTo: 'goal-groups',
      }),
      columns.whole('value', fields.value, ({ record }) => record.value),
    ],
  )
}

function observationsTable(dataset: Dataset): DatasetTable {
  const { meaning } = MEANINGS.Observation
  return tableOf(
    { name: 'observations', title: { zh: '文件写明的数值', en: 'Observations' }, meaning },
    owned(dataset, ({ observations }) => observations),
    (columns) => [...ownColumns(columns), ...numberColumns(columns)],
  )
}
