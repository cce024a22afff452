import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { linkageNetwork } from './linkage-network'
import { lostDigits } from './restored-digits'

const parsed = parseDataset(
  JSON.parse(
    readFileSync(
      new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url),
      'utf8',
    ),
  ),
)
if (!parsed.ok) throw new Error('the shipped dataset does not parse')
const { dataset } = parsed
const drawn = linkageNetwork(dataset).targets.map(({ id }) => id)

test('the two programmes whose numbers were lost are 246 and 225, by the Ningbo Daily', () => {
  expect(
    lostDigits(dataset, drawn).map(({ place, restored }) => [
      place.id,
      restored?.fact.value,
      restored?.sources.map(({ id }) => id),
    ]),
  ).toEqual([
    ['industry-cluster-programme', 246, ['ningbo-daily-2020-12-21']],
    ['foreign-trade-programme', 225, ['ningbo-daily-2020-12-21']],
  ])
})

test('a lost number that no document restores stays lost', () => {
  const places = dataset.places.map((place) => ({
    ...place,
    facts: place.facts.filter(({ supersedes }) => supersedes === undefined),
  }))
  const lost = lostDigits({ ...dataset, places }, drawn)
  expect(lost.map(({ restored }) => restored)).toEqual([null, null])
})

test('a place without our mark in its name says nothing, whatever digits it lost', () => {
  expect(lostDigits(dataset, ['ningbo-zhoushan-ports', 'no-such-place'])).toEqual([])
  expect(lostDigits(smallDataset(), ['east-port', 'city'])).toEqual([])
})

test('digits are restored by the number that takes their place, not by any other of the same place', () => {
  const places = dataset.places.map((place) => ({
    ...place,
    facts: place.facts.flatMap((fact) =>
      fact.supersedes === undefined
        ? [{ ...fact, id: `${fact.id}-other`, value: 7, missing: undefined }, fact]
        : [{ ...fact, id: `${fact.id}-lost-too`, value: null }, fact],
    ),
  }))
  expect(
    lostDigits({ ...dataset, places }, drawn).map(({ restored }) => restored?.fact.value),
  ).toEqual([246, 225])
})
