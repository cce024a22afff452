import { expect, test } from 'vitest'
import { PRESETS } from './figure-presets'
import { presetSize, sizeOf } from './picture-size'

const preset = (id: string) => PRESETS.find((each) => each.id === id) ?? PRESETS[0]

test('a slide has the pixels that are asked for, twice as many where one wants', () => {
  expect(presetSize(preset('slide'), 1)).toMatchObject({ width: 1920, height: 1080, mm: null })
  expect(presetSize(preset('slide'), 2)).toMatchObject({ width: 3840, height: 2160 })
})

test('the width of the text of A4 is 160 mm at 300 pixels an inch, half of it 78 mm', () => {
  expect(presetSize(preset('a4'), 2)).toEqual({
    width: 1890,
    height: null,
    mm: 160,
    pixelsPerInch: 300,
  })
  expect(presetSize(preset('a4-half'), 2)).toMatchObject({ mm: 78, pixelsPerInch: 300 })
})

test('on paper no type is smaller than 7 points', () => {
  for (const { isPrint, density, type, plotTypes } of PRESETS) {
    if (!isPrint) continue
    const sizes = [
      ...Object.values(type),
      ...plotTypes.flatMap(({ label, small }) => [label, small]),
    ]
    for (const size of sizes) expect((size / density) * 72).toBeGreaterThanOrEqual(7)
  }
})

test('the size of a picture stands in its first tag', () => {
  expect(sizeOf('<svg xmlns="x" width="960" height="540" viewBox="0 0 1 1">')).toEqual({
    width: 960,
    height: 540,
  })
})
