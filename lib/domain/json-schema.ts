import { z } from 'zod'
import { dataset } from './dataset'
import { KINDS } from './dictionary/kinds'
import { MEANINGS, SCALARS } from './dictionary/meanings'
import { slug } from './id'
import { isoDate } from './source-document'
import { localizedText } from './text-schema'

/** A node of JSON Schema, as far as ours go. */
export interface SchemaNode {
  $ref?: string
  type?: string | readonly string[]
  format?: string
  description?: string
  enum?: readonly string[]
  items?: SchemaNode
  default?: unknown
  required?: readonly string[]
  properties?: Record<string, SchemaNode>
  $defs?: Record<string, SchemaNode>
}

/**
 * The shape of a dataset file as JSON Schema 2020-12, for editors and programs that are not ours.
 * It describes what goes in, so keys with a default are optional. What parts of a file say of one
 * another – references, counts, quotes – is beyond JSON Schema: `parseDataset` checks that too.
 *
 * @param address where the schema is published; its `$id`
 */
export function datasetJsonSchema(address: string): SchemaNode {
  const { $schema, ...shape } = z.toJSONSchema(dataset, { io: 'input', metadata: REGISTRY })
  const root = shape as SchemaNode
  return {
    $schema,
    $id: address,
    ...described(root, MEANINGS.Dataset.fields),
    $defs: Object.fromEntries(
      Object.entries(root.$defs ?? {}).map(([name, part]) => [
        name,
        name in MEANINGS ? described(part, MEANINGS[name as keyof typeof MEANINGS].fields) : part,
      ]),
    ),
  } as SchemaNode
}

/** A part with the meaning of each of its keys beside it. */
function described(part: SchemaNode, fields: Record<string, { en: string }>): SchemaNode {
  return {
    ...part,
    properties: Object.fromEntries(
      Object.entries(part.properties ?? {}).map(([name, node]) => {
        const meaning = fields[name]
        return [name, meaning ? { ...node, description: meaning.en } : node]
      }),
    ),
  }
}

const REGISTRY = makeRegistry()

function makeRegistry() {
  const registry = z.registry<Record<string, unknown>>()
  registry.add(dataset, { title: 'Zonescope dataset', description: MEANINGS.Dataset.meaning.en })
  registry.add(slug, { id: 'Slug', description: SCALARS.Slug.en })
  registry.add(localizedText, {
    id: 'LocalizedText',
    description: SCALARS.LocalizedText.en,
    minProperties: 1,
  })
  registry.add(isoDate, { id: 'Date', description: SCALARS.Date.en })
  for (const [id, kind] of Object.entries(KINDS))
    if (kind !== dataset)
      registry.add(kind, { id, description: MEANINGS[id as keyof typeof MEANINGS].meaning.en })
  return registry
}
