import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './find-browser.mjs'

const require = createRequire(import.meta.url)
const inter = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
const chinese = dirname(require.resolve('@fontsource-variable/noto-sans-sc/index.css'))

/** Our own host in the painter's page; the browser asks nobody else. */
const host = 'http://painter.invalid'

/** What is drawn may come from anywhere: nothing in it runs. */
const noScripts = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`

/**
 * A browser that turns SVG documents into pixels. Latin and Hei are set in the fonts that came with npm, Song in the
 * system's.
 * @param {{ needsSong?: boolean }} [options] whether it starts only where the system has a Song face
 */
export async function openPainter({ needsSong = true } = {}) {
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-lcd-text',
    ],
  })
  const page = await browser.newPage({ deviceScaleFactor: 1 })
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== host) return route.abort()
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: await sheet() })
    const path = pathname === '/inter.woff2' ? require.resolve(inter) : join(chinese, pathname)
    return route.fulfill({ body: await readFile(path) })
  })
  await page.goto(host)
  if (needsSong && !(await page.evaluate(hasSong))) {
    await browser.close()
    throw new Error('No Song face (Noto Serif CJK SC, Songti SC, SimSun …) on this machine.')
  }
  return {
    /**
     * @param {string} svg a document with its size in px
     * @returns {Promise<{ width: number, height: number, pixels: Uint8Array }>}
     */
    paint: async (svg) => {
      const { width, height } = await page.evaluate(show, svg)
      await page.setViewportSize({ width, height })
      const png = await page.screenshot()
      const pixels = await page.evaluate(pixelsOf, png.toString('base64'))
      return { width, height, pixels: Buffer.from(pixels, 'base64') }
    },
    close: () => browser.close(),
  }
}

async function sheet() {
  const css = await readFile(join(chinese, 'index.css'), 'utf8')
  // The family under the name that the drawings know a system's face by, so that any machine draws the same.
  const faces = css.replaceAll("'Noto Sans SC Variable'", "'PingFang SC'")
  const latin = ['Inter', 'Zs Latin'].map((family) => {
    const range = family === 'Inter' ? 'U+0-2BFF' : 'U+20-7E,U+A0-FF,U+2013,U+2212'
    return `@font-face{font-family:'${family}';font-weight:100 900;src:url(/inter.woff2);unicode-range:${range}}`
  })
  return `<!doctype html><meta charset="utf-8">${noScripts}<style>${faces}${latin.join('')}body{margin:0}svg{display:block}</style>`
}

// What follows runs in the page.

/** @param {string} svg */
async function show(svg) {
  document.body.innerHTML = svg
  await document.fonts.ready
  const { width, height } = /** @type {Element} */ (
    document.body.firstElementChild
  ).getBoundingClientRect()
  return { width, height }
}

/** Whether Chinese comes out otherwise in Song than in Hei. */
function hasSong() {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return false
  /** @param {string} font */
  const picture = (font) => {
    context.clearRect(0, 0, 64, 64)
    context.font = `48px ${font}`
    context.fillText('区', 4, 52)
    return context.getImageData(0, 0, 64, 64).data.join()
  }
  const song = 'Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun'
  return picture(`${song}, sans-serif`) !== picture('sans-serif')
}

/** @param {string} base64 a PNG */
async function pixelsOf(base64) {
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob()
  const bitmap = await createImageBitmap(blob)
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  let text = ''
  for (let at = 0; at < data.length; at += 0x8000) {
    text += String.fromCharCode(...data.subarray(at, at + 0x8000))
  }
  return btoa(text)
}
