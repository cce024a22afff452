import { expect, test } from 'vitest'
import { smallDatasetFile } from '../fixtures/small-dataset'
import { LANGUAGES } from '../text'
import { dataDictionary, isKind, isScalar } from './data-dictionary'
import { KINDS } from './kinds'

const dictionary = dataDictionary()
const of = (kind: string) => dictionary.find((each) => each.kind === kind)
const field = (kind: string, name: string) => of(kind)?.fields.find((each) => each.name === name)

test('every kind of object is there, and every key of it, as the parser knows them', () => {
  for (const [kind, schema] of Object.entries(KINDS))
    expect([kind, of(kind)?.fields.map(({ name }) => name)]).toEqual([
      kind,
      Object.keys(schema.shape),
    ])
})

test('kinds and keys have a meaning in every language, and no key says only its name again', () => {
  for (const { kind, meaning, fields } of dictionary)
    for (const [name, text] of [
      [kind, meaning] as const,
      ...fields.map((each) => [each.name, each.meaning] as const),
    ])
      for (const language of LANGUAGES) {
        expect([kind, name, text[language].trim()]).not.toEqual([kind, name, ''])
        expect([kind, name, text[language]]).not.toEqual([kind, name, name])
      }
})

test('a list of records leads to the record, and a closed list names what it allows', () => {
  expect(field('Zone', 'goals')?.type).toEqual({ of: 'Goal', isList: true })
  expect(field('Goal', 'kind')).toMatchObject({
    type: { of: 'choice', isList: false },
    values: ['component', 'umbrella', 'end-goal', 'outcome'],
    isRequired: false,
    fallback: 'end-goal',
  })
  expect(field('Dataset', 'languages')).toMatchObject({
    type: { of: 'choice', isList: true },
    values: ['zh', 'en'],
    isRequired: true,
  })
  expect(field('Observation', 'value')?.type.of).toBe('number-or-null')
  expect(field('License', 'url')?.type.of).toBe('url')
})

test('what a type names is a plain type or can be looked up', () => {
  const plain = ['string', 'number', 'integer', 'boolean', 'url', 'number-or-null', 'choice']
  for (const { fields } of dictionary)
    for (const { type } of fields)
      expect(plain.includes(type.of) || isKind(type.of) || isScalar(type.of)).toBe(true)
})

test('a key that must be there is one without which a file does not parse', () => {
  const file = smallDatasetFile() as unknown as Record<string, unknown>
  for (const { name, isRequired } of of('Dataset')?.fields ?? []) {
    const { [name]: _, ...rest } = file
    expect([name, KINDS.Dataset.safeParse(rest).success]).toEqual([name, !isRequired])
  }
})
