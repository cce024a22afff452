import { fontFaceCss, type PageFace } from './font-face-css'
import { missingGlyphs } from './missing-glyphs'
import type { Painter } from './painter'

const BOX = 48
const FONT_SIZE = 32

/** The painter of the page this runs in. */
export function browserPainter(page: Document = document): Painter {
  return {
    loadFonts: async (font, text) => {
      const weights = ['400', '600', '700']
      // A face that cannot be fetched shows up as missing glyphs, not here.
      await Promise.allSettled(
        weights.map((weight) => page.fonts.load(`${weight} ${FONT_SIZE}px ${font}`, text)),
      )
    },
    missingGlyphs: (font, text) => {
      const context = newCanvas(page, BOX, BOX)?.getContext('2d', { willReadFrequently: true })
      if (!context) return []
      context.font = `${FONT_SIZE}px ${font}`
      context.textBaseline = 'top'
      return missingGlyphs(text, {
        width: (character) => context.measureText(character).width / FONT_SIZE,
        picture: (character) => {
          context.clearRect(0, 0, BOX, BOX)
          context.fillText(character, 4, 4)
          return context.getImageData(0, 0, BOX, BOX).data.join()
        },
      })
    },
    paint: async (svg, font, text, scale) => {
      const image = await imageOf(await withPageFonts(svg, font, text, page))
      if (image === null) return null
      const canvas = newCanvas(page, image.width * scale, image.height * scale)
      const context = canvas.getContext('2d')
      if (!context) return null
      context.drawImage(image, 0, 0, canvas.width, canvas.height)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
      return blob && new Uint8Array(await blob.arrayBuffer())
    },
  }
}

/**
 * The document with the page's own web fonts written into it, as far as its text needs them: a picture
 * that is drawn by itself sees none of the page's fonts.
 */
export async function withPageFonts(
  svg: string,
  font: string,
  text: string,
  page: Document = document,
): Promise<string> {
  const css = await fontFaceCss(pageFaces(page), font, text, fetchAsDataUrl)
  return css === '' ? svg : svg.replace(/(<svg [^>]*>)/, `$1<style>${css}</style>`)
}

function newCanvas(page: Document, width: number, height: number): HTMLCanvasElement {
  const canvas = page.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

async function imageOf(svg: string): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}

function pageFaces(page: Document): PageFace[] {
  return [...page.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const value = (name: string) => rule.style.getPropertyValue(name)
      const source = /url\("?([^")]+)"?\)/.exec(value('src'))?.[1]
      if (source === undefined) return []
      return {
        family: value('font-family').replace(/^["']|["']$/g, ''),
        weight: value('font-weight') || '400',
        range: value('unicode-range') || 'U+0-10FFFF',
        url: new URL(source, sheet.href ?? page.baseURI).href,
      }
    }),
  )
}

/** A sheet from elsewhere does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

async function fetchAsDataUrl(url: string): Promise<string | null> {
  try {
    const blob = await (await fetch(url)).blob()
    return await new Promise((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.onerror = () => resolve(null)
      reader.readAsDataURL(blob)
    })
  } catch {
    return null
  }
}
