import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runNode } from '../run-node.mjs'
import { acceptPictures } from './accept-pictures.mjs'
import { folderSet, goldenSet, namedSet } from './picture-sets.mjs'

const folder = mkdtempSync(join(tmpdir(), 'zonescope-pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SVG = '<svg width="4" height="2"><rect x="1" y="1" width="1" height="1"></rect></svg>'

function folderOf(name: string, files: Record<string, string>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true })
    writeFileSync(join(folder, name, path), content)
  }
  return join(folder, name)
}

test('a folder is a set, by the paths within it', async () => {
  const path = folderOf('plain', { 'bars/a.svg': SVG, 'b.svg': SVG, 'note.txt': '' })
  expect([...(await namedSet(path))]).toEqual([
    ['b.svg', { svg: SVG }],
    ['bars/a.svg', { svg: SVG }],
  ])
})

test('a picture that cannot be read is in its set, and says so', async () => {
  const path = folderOf('unreadable', { 'a.svg/inner.txt': '' })
  expect(await namedSet(path)).toEqual(
    new Map([['a.svg', { problem: expect.stringContaining('cannot be read') }]]),
  )
})

test('the golden files are those of charts, on paper too, of linkages, and of figures in files', async () => {
  const paths = [...(await goldenSet()).keys()]
  expect(new Set(paths.map((path) => path.split('/pictures/')[0]))).toEqual(
    new Set(['components/chart', 'components/linkages', 'lib/charts', 'lib/export']),
  )
})

test('what is neither a folder nor a commit is refused', async () => {
  await expect(namedSet('no-such-thing')).rejects.toThrow('neither a folder nor a commit')
})

test('what is drawn now is accepted: new and other pictures are written, those no longer drawn removed', async () => {
  const golden = folderOf('golden', { 'a.svg': SVG, 'b.svg': SVG, 'c.svg': SVG })
  const drawn = folderOf('drawn', { 'a.svg': SVG, 'b.svg': `${SVG}\n`, 'new/d.svg': SVG })
  const changes = await acceptPictures(
    await folderSet('', golden),
    await folderSet('', drawn),
    golden,
  )
  expect(changes).toEqual({ written: ['b.svg', 'new/d.svg'], removed: ['c.svg'] })
  expect(readFileSync(join(golden, 'b.svg'), 'utf8')).toBe(`${SVG}\n`)
  expect(existsSync(join(golden, 'c.svg'))).toBe(false)
})

test('the command ends with 0, 2 and 1, and leaves its page', async () => {
  const before = folderOf('before', { 'a.svg': SVG })
  const same = folderOf('same', { 'a.svg': SVG })
  const moved = folderOf('moved', { 'a.svg': SVG.replace('x="1"', 'x="2"') })
  const broken = folderOf('broken', { 'a.svg': SVG.slice(0, -6) })
  const empty = folderOf('empty', { 'none.txt': '' })
  const out = join(folder, 'out')
  // Whoever has no browser still learns whether pictures differ.
  const noBrowser = { CHROME_PATH: join(folder, 'no-browser') }
  const codes = []
  for (const after of [same, moved, broken, empty, join(folder, 'nowhere')])
    codes.push(await runNode(['scripts/pictures.mjs', before, after, '--out', out], noBrowser))
  expect(codes).toEqual([0, 2, 1, 1, 1])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('there is none after')
})
