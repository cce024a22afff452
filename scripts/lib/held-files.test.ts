import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileAt, formFor, heldFiles } from './held-files.mjs'

const folder = mkdtempSync(join(tmpdir(), 'zonescope-held-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CONTENT = {
  'index.html': 'entry',
  'zh.html': 'home',
  'zh.html.br': 'home in brotli',
  'zh.html.gz': 'home in gzip',
  'zh/compare.html': 'compare',
  'data/a b.csv': 'spaced',
  'data/alone.gz': 'no twin of anything',
  '.build-stamp': 'hidden',
  '.git/config': 'hidden',
}
for (const [path, content] of Object.entries(CONTENT)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const files = heldFiles(folder)
const textAt = (path: string) => fileAt(files, path)?.plain.toString()

test('files stand under their addresses, pages without an ending, hidden files nowhere', () => {
  expect(['/', '/zh', '/zh.html', '/zh/compare', '/data/a%20b.csv'].map(textAt)).toEqual([
    'entry',
    'home',
    'home',
    'compare',
    'spaced',
  ])
  for (const path of ['/.build-stamp', '/.git/config', '/zh.html.br', '/data', '/%E0%A4', '/..'])
    expect([path, textAt(path)]).toEqual([path, undefined])
})

test('what only looks like a compressed twin is a file of its own', () => {
  expect(textAt('/data/alone.gz')).toBe('no twin of anything')
})

test.each([
  ['br, gzip', 'home in brotli', 'br'],
  ['gzip, deflate, br;q=0.8', 'home in brotli', 'br'],
  ['gzip', 'home in gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'home in gzip', 'gzip'],
  ['identity', 'home', null],
  ['', 'home', null],
])('who accepts “%s” gets the smallest form of that', (accepted, content, encoding) => {
  const file = fileAt(files, '/zh')
  if (!file) throw new Error('no page')
  const form = formFor(file, accepted)
  expect([form.content.toString(), form.encoding]).toEqual([content, encoding])
})

test('a file that has no twin is sent as it is', () => {
  const file = fileAt(files, '/zh/compare')
  if (!file) throw new Error('no page')
  expect(formFor(file, 'br, gzip')).toEqual({ content: Buffer.from('compare'), encoding: null })
})

test('another content has another tag, the same content the same', () => {
  const tag = (path: string) => fileAt(files, path)?.etag
  expect(tag('/zh')).toMatch(/^W\/"[\w-]{27}"$/)
  expect(tag('/zh')).toBe(fileAt(heldFiles(folder), '/zh')?.etag)
  expect(tag('/zh')).not.toBe(tag('/zh/compare'))
})
