import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DARK, LIGHT, type Palette, SCREEN } from './palette'

const TOKENS = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')

const LOOKS: readonly (readonly [string, Palette, number])[] = [
  ['light', LIGHT, 0],
  ['dark', DARK, 1],
]

describe.each(LOOKS)('on %s ground', (_, palette, side) => {
  const { paper, tint, zones } = palette

  test('every mark stands out by 3 to 1 from paper and tint: zones, those without a slot, the median', () => {
    const marks = [...zones, palette.other, palette.ghost]
    const weak = marks.flatMap((mark) =>
      [paper, tint].flatMap((ground) => (contrast(mark, ground) < 3 ? [[mark, ground]] : [])),
    )
    expect(weak).toEqual([])
  })

  test('text of every rank stands out by 4.5 to 1', () => {
    const weak = [palette.ink, palette.ink2, palette.ink3].flatMap((ink) =>
      [paper, tint].flatMap((ground) => (contrast(ink, ground) < 4.5 ? [[ink, ground]] : [])),
    )
    expect(weak).toEqual([])
  })

  test('files and screen have the same colours', () => {
    const tokens = [SCREEN.paper, SCREEN.tint, SCREEN.ink, SCREEN.ink2, SCREEN.ink3, SCREEN.ghost]
    expect([...tokens, ...SCREEN.zones].map((token) => tokenValue(token, side))).toEqual([
      palette.paper,
      palette.tint,
      palette.ink,
      palette.ink2,
      palette.ink3,
      palette.ghost,
      ...palette.zones,
    ])
  })
})

test('black on white has the contrast of 21 that WCAG names, and a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#5e8eed', '#5e8eed')).toBe(1)
})

/** The light or dark value of a colour token, such as `var(--ink)`. */
function tokenValue(token: string, side: number): string | undefined {
  const name = token.slice('var('.length, -1)
  const [, ...values] =
    TOKENS.match(new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`)) ?? []
  return values[side]
}

/** Contrast ratio of two colours, 1 to 21, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance of an sRGB colour, 0 to 1, by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
