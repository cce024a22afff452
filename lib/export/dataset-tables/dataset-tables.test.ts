import { describe, expect, test } from 'vitest'
import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { CODED_LISTS } from '@/lib/domain/zone'
import { datasetFromTables } from '../fixtures/dataset-from-tables'
import { emptyZones, namedDataset, ODD_NAMES, parsed } from '../fixtures/odd-datasets'
import { readTable } from '../fixtures/read-table'
import { writeCsv } from '../write-csv'
import type { DatasetTable } from './dataset-table'
import { datasetTables } from './dataset-tables'

/** The tables written as CSV and read again, by name. */
async function reread(dataset: Dataset) {
  return new Map(
    await Promise.all(
      datasetTables(dataset).map(async ({ name, fields, rows }) => {
        const content = await writeCsv({ fields: fields.map((field) => field.name), rows })
        return [name, readTable(content, fields)] as const
      }),
    ),
  )
}

/** What the tables have to give back: the lists of a dataset, each zone with the lists that were coded for it. */
function listsOf(dataset: Dataset) {
  const { zones, themeGroups, themes, indicators, places, programme, sources, evidence, changes } =
    dataset
  return {
    zones: zones.map((zone) => ({
      ...zone,
      coded: CODED_LISTS.filter((list) => codedFor(zone, dataset).has(list)),
    })),
    themeGroups,
    themes,
    indicators,
    places,
    programme,
    sources,
    evidence,
    changes,
  }
}

/** Everything that the format can hold and the small dataset lacks. */
function fullDataset(): Dataset {
  const file = smallDatasetFile()
  const [alpha, ...others] = file.zones
  const [report, ...sources] = file.sources
  return parsed({
    ...file,
    changes: [{ version: '1.2.0', date: '2026-11', text: { zh: '首版' } }],
    sources: [
      {
        ...report,
        author: { en: 'The office' },
        accessed: '2026',
        notes: [{ zh: '第一条', en: 'one' }, { en: 'two' }],
      },
      ...sources,
    ],
    themeGroups: file.themeGroups.map((group) => ({ ...group, shortLabel: { zh: '短' } })),
    indicators: file.indicators.map((indicator) => ({ ...indicator, better: 'higher' })),
    places: file.places.map((place, i) => ({
      ...place,
      facts:
        i === 0
          ? [
              {
                id: 'port-f1',
                indicator: 'area',
                value: null,
                printed: '.5',
                missing: 'digits-lost',
              },
              { id: 'port-f2', indicator: 'area', value: -2.5, supersedes: 'port-f1' },
            ]
          : [],
    })),
    zones: [{ ...alpha, parent: 'city', coded: [...CODED_LISTS] }, ...others],
    programme: {
      directions: [{ id: 'd1', text: { zh: '方向' } }],
      reformDomains: [{ id: 'r1', text: { en: 'reform' } }],
      carriers: [{ id: 'c1', place: 'east-port' }],
      principles: [{ id: 'p1', text: { zh: '原则', en: 'principle' } }],
    },
  })
}

const DATASETS: Record<string, () => Dataset> = {
  'the small dataset': smallDataset,
  'one with all that the format can hold': fullDataset,
  'zones of which nothing is known': () => emptyZones(200),
}

test.for(Object.entries(DATASETS))('%s is got back from its tables', async ([, dataset]) => {
  expect(datasetFromTables(await reread(dataset()))).toEqual(listsOf(dataset()))
})

test.for(ODD_NAMES)('so is one whose names are %j', async (name) => {
  const dataset = namedDataset(name)
  expect(datasetFromTables(await reread(dataset))).toEqual(listsOf(dataset))
})

describe('every table', () => {
  const tables = datasetTables(fullDataset())
  const byName = new Map(tables.map((table) => [table.name, table]))
  const column = ({ fields, rows }: DatasetTable, name: string) =>
    rows.map((row) => row[fields.findIndex((field) => field.name === name)])

  test('is there, whatever the dataset has', () => {
    expect(datasetTables(emptyZones(1)).map(({ name }) => name)).toEqual(
      tables.map(({ name }) => name),
    )
  })

  test('has names that programs and file systems take, each once', () => {
    expect(byName.size).toBe(tables.length)
    for (const { name, fields } of tables) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      for (const field of fields) expect(field.name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
      expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length)
    }
  })

  test('has ids that tell its rows apart, and refers to ids that are there', () => {
    for (const table of tables) {
      if (table.hasIds) expect(new Set(column(table, 'id')).size).toBe(table.rows.length)
      for (const { name, refersTo } of table.fields) {
        if (refersTo === undefined) continue
        const target = byName.get(refersTo)
        expect(target?.hasIds).toBe(true)
        const ids = new Set(target ? column(target, 'id') : [])
        for (const id of column(table, name))
          if (id !== null) expect([table.name, name, ids.has(id)]).toEqual([table.name, name, true])
      }
    }
  })

  test('holds what its columns promise: what is required, and nothing outside a closed list', () => {
    for (const table of tables)
      for (const { name, isRequired, values, type } of table.fields)
        for (const value of column(table, name)) {
          const at = [table.name, name, value]
          if (value === null || value === undefined) expect([at, isRequired]).toEqual([at, false])
          else {
            if (values) expect(values).toContain(value)
            if (type === 'integer') expect(Number.isInteger(value)).toBe(true)
            if (type === 'number') expect(typeof value).toBe('number')
          }
        }
  })
})

test('every metric has a value for every zone in every way of counting, or says why not', async () => {
  const rows = (await reread(smallDataset())).get('metric-values') ?? []
  const goals = rows.filter(({ metric, zone }) => metric === 'goals' && zone === 'alpha')
  expect(goals.map(({ option, value }) => [option, value])).toEqual([
    ['all', 5],
    ['named', 3],
    ['slogans', 4],
  ])
  const areas = rows.filter(({ metric }) => metric === 'stated-area')
  expect(areas.map(({ zone, value, missing, printed }) => [zone, value, missing, printed])).toEqual(
    [
      ['alpha', 12.5, null, '12.5平方公里'],
      ['beta', null, 'digits-lost', '.08'],
      ['gamma', null, 'not-stated', null],
    ],
  )
  for (const { value, missing } of rows) expect((value === null) === (missing !== null)).toBe(true)
})
