import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { lookup } from '@/lib/domain/lookup'
import { citedSources, sourcesOf } from './cited-sources'
import { column } from './compare-zones'
import { metricsOf } from './metrics/registry'
import { weightedValueMetric } from './metrics/weighted-value'
import { recordsBehind } from './records-behind'

/** The small dataset with another document, on which all that is said of one zone rests. */
function withDocument(zone: string) {
  const dataset = smallDataset()
  const [first] = dataset.sources
  const { records } = lookup(dataset)
  const own = new Set(
    [...records.values()]
      .filter((entry) => entry.zone?.id === zone)
      .flatMap(({ record }) => record.evidence),
  )
  if (!first || own.size === 0) throw new Error('The small dataset has no evidence.')
  return {
    ...dataset,
    sources: [...dataset.sources, { ...first, id: 'beta-paper' }],
    evidence: dataset.evidence.map((piece) =>
      own.has(piece.id) ? { ...piece, source: 'beta-paper' } : piece,
    ),
  }
}

const dataset = withDocument('beta')
const columns = [...metricsOf(dataset).values()].map((metric) => column(dataset, { metric }))
const idsOf = (sources: readonly { id: string }[]) => sources.map(({ id }) => id)

test('a document is cited where a value of a zone shown rests on it, and not where the zone is gone', () => {
  const [alpha, beta] = dataset.zones
  if (!alpha || !beta) throw new Error('Two zones are wanted.')
  const subAreas = columns.filter(({ metric }) => metric.id === 'sub-areas')
  expect(idsOf(citedSources({ dataset, zones: [beta] }, subAreas))).toEqual(['beta-paper'])
  expect(idsOf(citedSources({ dataset, zones: [alpha] }, subAreas))).not.toContain('beta-paper')
  expect(citedSources({ dataset, zones: [] }, columns)).toEqual([])
})

test('of whichever zones, the documents that a column cites are those of the records behind', () => {
  // Gamma was not coded for themes, and has no value of what is made of all zones' themes.
  const zones = dataset.zones.map((zone) =>
    zone.id === 'gamma' ? { ...zone, coded: ['goals' as const], themes: [] } : zone,
  )
  for (const each of [dataset, { ...dataset, zones }]) {
    const own = [...metricsOf(each).values()].map((metric) => column(each, { metric }))
    const madeOf = own.slice(0, 2)
    const values = new Map(each.zones.map(({ id }) => [id, 1]))
    const metric = weightedValueMetric(values, madeOf)
    for (const one of [...own, { ...column(each, { metric }), madeOf }])
      fc.assert(
        fc.property(fc.shuffledSubarray([...each.zones]), (some) => {
          const shown = { dataset: each, zones: some }
          const behind = recordsBehind(shown, [one])
          expect(citedSources(shown, [one])).toEqual(sourcesOf(each, behind))
        }),
        { numRuns: 12 },
      )
  }
})

test('without evidence no document is cited', () => {
  const bare = { ...dataset, evidence: [] }
  const own = [...metricsOf(bare).values()].map((metric) => column(bare, { metric }))
  expect(citedSources({ dataset: bare, zones: bare.zones }, own)).toEqual([])
})
