import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zoneFigureColumns } from '@/lib/analysis/zone-figures'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseZoneView, serialiseZoneView, type ZoneAddress, zoneHref } from './zone-params'

const dataset = smallDataset()
const ZONES = dataset.zones.map(({ id }) => id)
const FIGURES = [...zoneFigureColumns(dataset).keys()]
const read = (query: string) => parseZoneView(query, dataset)

const views: fc.Arbitrary<ZoneAddress> = fc.record({
  zone: fc.constantFrom(...ZONES),
  evidence: fc.option(fc.constantFrom(...FIGURES)),
})

test('what is written into an address reads back the same, also through a browser', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(read(serialiseZoneView(view, dataset))).toEqual({ view, ignored: [] })
      const address = new URL(
        zoneHref('zh', view.zone, dataset, view.evidence),
        'https://example.org',
      )
      expect(read(address.search).view).toEqual(view)
    }),
  )
})

test('an address survives chat programs: letters, digits and - . = & alone', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(serialiseZoneView(view, dataset)).toMatch(/^[a-z0-9.=&-]+$/)
    }),
  )
})

test('whatever an address says, there is a zone to show, and what is unknown is named as it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (zone, evidence, dataset) => {
      const { view, ignored } = read(new URLSearchParams({ zone, evidence, dataset }).toString())
      expect(ZONES).toContain(view.zone)
      expect(view.evidence === null || FIGURES.includes(view.evidence)).toBe(true)
      for (const item of ignored) expect([zone, evidence, dataset]).toContain(item)
    }),
  )
  fc.assert(fc.property(fc.string(), (query) => ZONES.includes(read(query).view.zone)))
})

test('no zone is the first of the dataset; an unknown one is ignored by name, and the rest kept', () => {
  expect(read('')).toEqual({ view: { zone: 'alpha', evidence: null }, ignored: [] })
  expect(read('?zone=')).toEqual({ view: { zone: 'alpha', evidence: null }, ignored: [] })
  expect(read('?zone=zone-q&evidence=goals')).toEqual({
    view: { zone: 'alpha', evidence: 'goals' },
    ignored: ['zone-q'],
  })
  expect(read('?zone=beta&evidence=wealth&dataset=other')).toEqual({
    view: { zone: 'beta', evidence: null },
    ignored: ['other', 'wealth'],
  })
})
