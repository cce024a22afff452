import { expect, test } from 'vitest'
import { z } from 'zod'
import { smallDatasetFile } from './fixtures/small-dataset'
import { datasetJsonSchema } from './json-schema'

const ADDRESS = 'https://example.org/schema/dataset.schema.json'
const schema = datasetJsonSchema(ADDRESS)
// Read back by a reader of JSON Schema, so that the schema is tested as others use it.
const reader = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])

test('the schema says which draft it is written in and where it is published', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ADDRESS,
    title: 'Zonescope dataset',
  })
})

test('the same schema comes out, byte for byte, each time', () => {
  expect(JSON.stringify(datasetJsonSchema(ADDRESS))).toBe(JSON.stringify(schema))
})

test('a dataset file is valid', () => {
  expect(reader.safeParse(smallDatasetFile()).error).toBeUndefined()
})

test('keys with a default may be left out', () => {
  expect(schema.required).toEqual(
    expect.not.arrayContaining(['coded', 'themes', 'evidence', 'programme']),
  )
})

test('an unknown key, an empty text and a wrong id are refused', () => {
  const file = smallDatasetFile()
  expect(reader.safeParse({ ...file, rank: 1 }).success).toBe(false)
  expect(reader.safeParse({ ...file, id: 'Small Zones' }).success).toBe(false)
  expect(schema.$defs?.LocalizedText).toMatchObject({
    minProperties: 1,
    additionalProperties: false,
  })
})

test('every part that is defined is described, and so is each of its keys', () => {
  const parts = [schema, ...Object.values(schema.$defs ?? {})]
  expect(parts.length).toBeGreaterThan(20)
  expect(parts.filter(({ description }) => !description)).toEqual([])
  const silent = Object.entries(schema.$defs ?? {}).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([key, { description }]) =>
      description || name === 'LocalizedText' ? [] : [`${name}.${key}`],
    ),
  )
  expect(silent).toEqual([])
})
