import { expect, test } from 'vitest'
import { CATALOG } from '@/data/catalog'
import { isOwnId } from '@/lib/domain/own-id'

test('no built-in dataset has an id that a reader’s own could have', () => {
  expect(CATALOG.length).toBeGreaterThan(0)
  expect(CATALOG.map(({ id }) => id).filter(isOwnId)).toEqual([])
})
