import type { Block } from './figure-block'
import { element } from './xml'

/** 文武线: thick, gap, thin; 6, 3 and 2 px at the width of a slide, `scale` of them elsewhere. */
export function doubleRule(width: number, scale: number, color: string): Block {
  const [thick, gap, thin] = [6, 3, 2].map((px) => Math.max(1, Math.round(px * scale))) as [
    number,
    number,
    number,
  ]
  return {
    height: thick + gap + thin,
    markup:
      element('rect', { width, height: thick, fill: color }) +
      element('rect', { y: thick + gap, width, height: thin, fill: color }),
  }
}

export function hairline(width: number, color: string): Block {
  return { height: 1, markup: element('rect', { width, height: 1, fill: color }) }
}
