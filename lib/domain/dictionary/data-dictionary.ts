import { datasetJsonSchema, type SchemaNode } from '../json-schema'
import type { Bilingual } from '../text'
import { KINDS, type Kind } from './kinds'
import { MEANINGS, SCALARS, type Scalar } from './meanings'

const PLAIN = ['string', 'number', 'integer', 'boolean', 'url', 'number-or-null', 'choice'] as const
type PlainType = (typeof PLAIN)[number]

/** What a key holds: a plain value, one of the shared forms, or objects of another kind; one or a list. */
export interface FieldType {
  of: PlainType | Scalar | Kind
  isList: boolean
}

/** A key of a kind of object. */
export interface DictionaryField {
  name: string
  meaning: Bilingual
  type: FieldType
  isRequired: boolean
  /** What may stand there, where the list is closed; the first need not be the default. */
  values: readonly string[]
  /** The value that counts where the key is left out. */
  fallback: string | null
}

export interface DictionaryKind {
  kind: Kind
  meaning: Bilingual
  fields: readonly DictionaryField[]
}

/**
 * Every kind of object in a dataset file with every key: name, type, whether it must be there, allowed values, meaning.
 * Shapes come from the JSON Schema, meanings from where the JSON Schema has them.
 */
export function dataDictionary(): DictionaryKind[] {
  const schema = datasetJsonSchema('')
  return (Object.keys(KINDS) as Kind[]).map((kind) => {
    const { properties = {}, required = [] } =
      kind === 'Dataset' ? schema : (schema.$defs?.[kind] ?? {})
    const meanings: Readonly<Record<string, Bilingual>> = MEANINGS[kind].fields
    return {
      kind,
      meaning: MEANINGS[kind].meaning,
      fields: Object.entries(properties).map(([name, node]) => ({
        name,
        meaning: meanings[name] ?? { zh: '', en: '' },
        type: typeOf(node),
        isRequired: required.includes(name),
        values: (node.items ?? node).enum ?? [],
        fallback: typeof node.default === 'string' ? node.default : null,
      })),
    }
  })
}

/** Whether a type is a kind of object, with an entry of its own. */
export function isKind(type: FieldType['of']): type is Kind {
  return type in KINDS
}

/** Whether a type is one of the forms that many keys share. */
export function isScalar(type: FieldType['of']): type is Scalar {
  return type in SCALARS
}

function typeOf(node: SchemaNode): FieldType {
  if (node.items) return { ...typeOf(node.items), isList: true }
  return { of: nameOf(node), isList: false }
}

function nameOf({ $ref, type, format, enum: values }: SchemaNode): FieldType['of'] {
  if ($ref) return $ref.replace('#/$defs/', '') as Scalar | Kind
  if (values) return 'choice'
  if (format === 'uri') return 'url'
  if (Array.isArray(type)) return 'number-or-null'
  return PLAIN.find((plain) => plain === type) ?? 'string'
}
