import { expect, test } from 'vitest'
import { fullDatasetFile } from './fixtures/full-dataset'
import { HOSTILE_ADDRESS, HOSTILE_ADDRESSES, HOSTILE_CASES } from './fixtures/hostile-texts'
import { textPlaces, withTexts } from './fixtures/with-texts'
import { parseDataset } from './parse-dataset'

test('every place of the format that holds text occurs in the full dataset, and is reached', () => {
  const reached = new Set<string>()
  withTexts(fullDatasetFile(), ({ place }) => {
    reached.add(place)
    return 'x'
  })
  const places = textPlaces().map(({ place }) => place)
  expect(places.length).toBeGreaterThan(50)
  expect([...reached].toSorted()).toEqual(places.toSorted())
})

test.for(HOSTILE_CASES)('a dataset may hold any text as it is: %s', ([, text]) => {
  const file = withTexts(fullDatasetFile(), ({ kind }) =>
    kind === 'text' ? text : HOSTILE_ADDRESS,
  )
  const parsed = parseDataset(JSON.parse(JSON.stringify(file)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]))
  expect(parsed.dataset.zones[0]?.name).toEqual({ zh: text, en: text })
  expect(parsed.dataset.license.url).toBe(HOSTILE_ADDRESS)
  expect(Object.prototype).not.toHaveProperty('polluted')
})

test.for(HOSTILE_ADDRESSES)('no place for an address takes another scheme: %j', (address) => {
  const addresses = textPlaces().filter(({ kind }) => kind === 'address')
  expect(addresses.length).toBeGreaterThan(1)
  for (const { place } of addresses) {
    const file = withTexts(fullDatasetFile(), (each) =>
      each.kind === 'text' ? 'x' : each.place === place ? address : 'https://example.org',
    )
    const parsed = parseDataset(file)
    const paths = parsed.ok ? [] : parsed.problems.map(({ path }) => path.replace(/\d+/g, ''))
    expect(new Set(paths)).toEqual(new Set([`$.${place}`]))
  }
})
