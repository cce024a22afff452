import type { FigurePreset } from './figure-presets'

/** Size of a composed figure, in px of the picture. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width = '0', height = '0'] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

const MM_PER_INCH = 25.4

/**
 * What a size comes to: pixels of a PNG, and where it is made for paper the width in mm.
 *
 * @param scale pixels of a PNG to a px of the picture
 */
export function presetSize(
  { width, height, density, isPrint }: FigurePreset,
  scale: number,
): { width: number; height: number | null; mm: number | null; pixelsPerInch: number } {
  return {
    width: width * scale,
    height: height === null ? null : height * scale,
    mm: isPrint ? Math.round((width / density) * MM_PER_INCH) : null,
    pixelsPerInch: density * scale,
  }
}
