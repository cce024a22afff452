import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './paths.mjs'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`),
].map((page) => ({ page, text: readFileSync(join(root, page), 'utf8') }))

/** The example that CONTRIBUTING.md adds step by step, which is not there. */
const EXAMPLE = /context-mentions/

describe('what the documents point to is there:', () => {
  test.each(pages)('links of $page', ({ page, text }) => {
    const links = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)].map(([, to = '']) => to)
    const own = links.filter((to) => !/^(https?:|#)/.test(to)).map((to) => to.split('#')[0] ?? '')
    expect(own.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([])
  })

  test.each(pages)('files that $page names', ({ text }) => {
    const names = [
      ...text.matchAll(/`((?:app|components|data|docs|lib|public|scripts|tests)\/[\w./[\]()-]+)`/g),
    ].map(([, name = '']) => name)
    expect(names.filter((name) => !EXAMPLE.test(name) && !existsSync(join(root, name)))).toEqual([])
  })
})
