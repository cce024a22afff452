import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildStamp } from './build-stamp.mjs'

let folder: string
const stamp = (env = {}) => buildStamp(folder, env)

function write(path: string, content: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zonescope-stamp-'))
  write('lib/domain/zone.ts', 'one')
  write('README.md', 'one')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a changed, added, renamed or removed source asks for a build', () => {
  const seen = new Set([stamp()])
  write('lib/domain/zone.ts', 'two')
  seen.add(stamp())
  write('data/catalog.ts', 'two')
  seen.add(stamp())
  rmSync(join(folder, 'lib/domain/zone.ts'))
  seen.add(stamp())
  write('lib/domain/area.ts', 'two')
  seen.add(stamp())
  expect(seen.size).toBe(5)
})

test('a new time, a test or a text beside the sources asks for none', () => {
  const before = stamp()
  utimesSync(join(folder, 'lib/domain/zone.ts'), 0, 0)
  write('lib/domain/zone.test.ts', 'two')
  write('README.md', 'two')
  expect(stamp()).toBe(before)
})

test('another public address asks for a build', () => {
  expect(stamp({ ZONESCOPE_ORIGIN: 'https://example.org' })).not.toBe(stamp())
})
