import { createHash } from 'node:crypto'
import { chunksOf, withPngMetadata } from '@/lib/export/png-chunks'

const KEYWORD = 'Drawn-From'

/** A picture that says in words what it shows, and carries the digest of what it was drawn from. */
export function withCardMark(png: Uint8Array, { svg, alt }: { svg: string; alt: string }) {
  return withPngMetadata(png, {
    texts: { Description: alt, [KEYWORD]: digestOf(svg) },
    pixelsPerInch: 96,
  })
}

/** Whether a picture was drawn from this document, as far as it says so itself. */
export function isDrawnFrom(png: Uint8Array, svg: string): boolean {
  const mark = `${KEYWORD}\0\0\0\0\0${digestOf(svg)}`
  return chunksOf(png).some(
    ({ type, data }) => type === 'iTXt' && new TextDecoder().decode(data) === mark,
  )
}

function digestOf(svg: string): string {
  return createHash('sha256').update(svg).digest('hex')
}
