import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offlineFiles, writeServiceWorker } from './write-service-worker.mjs'

const folder = mkdtempSync(join(tmpdir(), 'zonescope-worker-'))
const kept = {
  'index.html': 'entry',
  '404.html': 'missing',
  'zh.html': 'home',
  'zh/compare.html': 'compare',
  'data/six/dataset.json': '{}',
  '_next/static/chunks/a1.js': 'a',
  '_next/static/chunks/a1.css': 'b',
  '_next/static/media/inter-latin.c3.woff2': 'c',
}
const left = [
  '.build-stamp',
  '_not-found.html',
  'sw.js',
  'og/home-zh.png',
  'data/index.json',
  'data/six/datapackage.json',
  'data/six/figures/bars/goals.zh.svg',
  'zh/compare.txt',
  'zh/compare.html.br',
  '_next/static/media/noto-sans-sc-1.d4.woff2',
]

beforeAll(() => {
  for (const [path, content] of [...Object.entries(kept), ...left.map((path) => [path, 'x'])]) {
    mkdirSync(dirname(join(folder, path ?? '')), { recursive: true })
    writeFileSync(join(folder, path ?? ''), content ?? '')
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

test('pages are kept under their addresses, with all they need but the fonts that a visit may not use', async () => {
  expect(Object.keys(await offlineFiles(folder)).sort()).toEqual(
    [
      '/',
      '/404.html',
      '/zh',
      '/zh/compare',
      '/data/six/dataset.json',
      '/_next/static/chunks/a1.js',
      '/_next/static/chunks/a1.css',
      '/_next/static/media/inter-latin.c3.woff2',
    ].sort(),
  )
})

test('a file goes with the SHA-256 of its content', async () => {
  const files = await offlineFiles(folder)
  // printf home | sha256sum
  expect(files['/zh']).toBe('4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942')
})

test('the worker that is written is a script by itself, and holds the version and its files', async () => {
  expect(await writeServiceWorker(folder, 'abc')).toBe(8)
  const heard: string[] = []
  const self = { addEventListener: (type: string) => heard.push(type) }
  new Function('self', readFileSync(join(folder, 'sw.js'), 'utf8'))(self)
  expect(heard).toEqual(['install', 'activate', 'message', 'fetch'])
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain('"/zh/compare":"')
})
