import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSiteFiles } from './write-site-files.mjs'

const ORIGIN = 'https://zones.example.org'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zonescope-site-'))
  mkdirSync(join(folder, 'zh'))
  const links = `<link rel="alternate" hrefLang="zh-CN" href="${ORIGIN}/zh/pair"/><link rel="alternate" hrefLang="en" href="${ORIGIN}/en/pair"/>`
  const page = `<head><link rel="stylesheet" href="/a.css"/><link rel="canonical" href="${ORIGIN}/zh/pair"/>${links}</head><body><link rel="canonical" href="https://elsewhere.example"/></body>`
  writeFileSync(join(folder, 'zh/pair.html'), page)
  // The page for unknown addresses has none of its own.
  writeFileSync(join(folder, '404.html'), '<head><link rel="icon" href="/icon.svg"/></head>')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('the site map names each page that has an address, as its head does, with its other languages', async () => {
  expect(await writeSiteFiles(folder, { origin: ORIGIN, builtOn: '2026-11-23' })).toBe(1)
  expect(
    readFileSync(join(folder, 'sitemap.xml'), 'utf8'),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>${ORIGIN}/zh/pair</loc>
    <lastmod>2026-11-23</lastmod>
    <xhtml:link rel="alternate" hreflang="zh-CN" href="${ORIGIN}/zh/pair"/>
    <xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}/en/pair"/>
  </url>
</urlset>
`)
})

test('robots may read everything, and are told where the site map is', async () => {
  await writeSiteFiles(folder, { origin: `${ORIGIN}/`, builtOn: '2026-11-23' })
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap.xml\n`,
  )
})

test('a site that does not know its address has neither', async () => {
  expect(await writeSiteFiles(folder, { origin: '', builtOn: '2026-11-23' })).toBe(0)
  for (const file of ['sitemap.xml', 'robots.txt'])
    expect(existsSync(join(folder, file))).toBe(false)
})
