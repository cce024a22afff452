import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipFiles } from './zip-files'
import { zipTime } from './zip-time'

test('files in a zip carry noon of the day, by the clock of whoever makes it', () => {
  expect(zipTime('2026-11-23')).toEqual(new Date(2026, 10, 23, 12))
})

test.for(['1970-01-01', '1979-12-31', '2100-01-01', '9999-12-31'])(
  'a clock that says %s makes a zip all the same',
  (on) => {
    const zip = zipFiles([{ name: 'a', content: 'b' }], on)
    expect(Object.keys(unzipSync(zip))).toEqual(['a'])
  },
)
