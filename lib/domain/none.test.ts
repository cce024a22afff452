import { expect, test } from 'vitest'
import { smallDatasetFile } from './fixtures/small-dataset'
import { parseDataset } from './parse-dataset'

test('a list that a file leaves out is empty, and what nobody may add to is shared', () => {
  const file = smallDatasetFile()
  const bare = (id: string) => ({ id, name: { en: id }, shortName: { en: id } })
  const parsed = parseDataset({ ...file, zones: [...file.zones, bare('delta'), bare('epsilon')] })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const [delta, epsilon] = parsed.dataset.zones.slice(-2)
  expect(delta).toMatchObject({ themes: [], goals: [], linkages: [], observations: [] })
  expect(delta?.goals).toBe(epsilon?.goals)
  expect(() => delta?.measures.push({ id: 'm', text: { en: 'More' }, evidence: [] })).toThrow()
  expect(epsilon?.measures).toEqual([])
})
