import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstLoad, overBudget } from './first-load.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zonescope-first-load-'))
  mkdirSync(join(folder, 'en'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, bytes: number | string) {
  writeFileSync(join(folder, path), typeof bytes === 'string' ? bytes : 'x'.repeat(bytes))
}

const HEAD = '<link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script>'

test('counts files as they are served: compressed where there is a compressed one, each once', () => {
  write('en/compare.html', `${HEAD}<script src="/a.js"></script>`)
  write('en/compare.html.br', 40)
  write('a.css', 30)
  write('a.js', 500)
  write('a.js.br', 100)
  expect(firstLoad(folder, '/en/compare')).toEqual({ html: 40, script: 100, css: 30 })
})

test('counts scripts that are only announced, and none that only old browsers take', () => {
  const more =
    '<script src="/old.js" noModule=""></script><link rel="preload" as="script" href="/soon.js"/>'
  write('index.html', HEAD + more)
  write('a.css', 30)
  write('a.js', 100)
  write('old.js', 1000)
  write('soon.js', 20)
  expect(firstLoad(folder, '/').script).toBe(120)
})

test('throws at a page of which it sees no script, rather than find it light', () => {
  write('index.html', '<link rel="stylesheet" href="/a.css"/>')
  write('a.css', 30)
  expect(() => firstLoad(folder, '/')).toThrow('/ has no script')
})

test('says which page is over which budget, and by how much', () => {
  const budget = { html: 60_000, script: 150_000 }
  expect(overBudget('/en', { html: 60_000, script: 1, css: 0 }, budget)).toEqual([])
  expect(overBudget('/en', { html: 61_500, script: 150_050, css: 0 }, budget)).toEqual([
    '/en: html 61.5 kB, 1.5 kB over its budget of 60.0 kB',
    '/en: script 150.1 kB, 0.1 kB over its budget of 150.0 kB',
  ])
})
