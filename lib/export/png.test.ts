import { expect, test } from 'vitest'
import { bar } from '@/lib/charts/bar'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { figureModel } from './figure'
import { chartInput, SETTING } from './fixtures/chart-input'
import { makePng } from './formats/png'
import type { Painter } from './painter'
import { chunksOf } from './png-chunks'

const figure = figureModel(chartInput(smallDataset(), 'zh'), bar, SETTING)

const EMPTY_PNG = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82],
])

function painter(changes: Partial<Painter> = {}): Painter & { calls: string[] } {
  const calls: string[] = []
  return {
    calls,
    loadFonts: async (font, text) => {
      calls.push(`fonts ${font.split(',')[0]} ${text.includes('甲')}`)
    },
    missingGlyphs: () => {
      calls.push('glyphs')
      return []
    },
    paint: async (svg, _font, _text, scale) => {
      calls.push(`paint ${svg.slice(0, 4)} ${scale}`)
      return EMPTY_PNG
    },
    ...changes,
  }
}

test('fonts are there before glyphs are looked at, and both before anything is painted', async () => {
  const recorded = painter()
  expect((await makePng(figure, recorded)).ok).toBe(true)
  expect(recorded.calls).toEqual(['fonts Zs Latin true', 'glyphs', 'paint <svg 1'])
})

test('the file says what it shows, whence it comes and where it is', async () => {
  const made = await makePng(figure, painter())
  const content = made.ok ? (made.content as Uint8Array) : new Uint8Array()
  const all = new TextDecoder().decode(content)
  for (const text of [figure.title, figure.summary, ...figure.credit, figure.link])
    expect(all).toContain(text)
  expect(chunksOf(content).map(({ type }) => type)).toContain('iTXt')
})

test('a missing glyph is named, and nothing is painted', async () => {
  const recorded = painter({ missingGlyphs: () => ['㐀', '𰻞'] })
  expect(await makePng(figure, recorded)).toEqual({
    ok: false,
    problem: { code: 'glyphs-missing', characters: ['㐀', '𰻞'] },
  })
  expect(recorded.calls.some((call) => call.startsWith('paint'))).toBe(false)
})

test('a browser that cannot paint is said to, and no file is made', async () => {
  const made = await makePng(figure, painter({ paint: async () => null }))
  expect(made).toEqual({ ok: false, problem: { code: 'not-drawn' } })
})

test('the pixels asked for are painted, and the file states their density', async () => {
  const recorded = painter()
  const made = await makePng({ ...figure, scale: 2 }, recorded)
  expect(recorded.calls.at(-1)).toBe('paint <svg 2')
  const chunk = chunksOf(made.ok ? (made.content as Uint8Array) : new Uint8Array()).find(
    ({ type }) => type === 'pHYs',
  )
  const perMetre = chunk && new DataView(chunk.data.buffer, chunk.data.byteOffset).getUint32(0)
  expect(perMetre).toBe(Math.round((SETTING.preset.density * 2) / 0.0254))
})

test('more pixels than a browser draws are refused before anything is painted', async () => {
  const recorded = painter()
  expect(await makePng({ ...figure, scale: 20 }, recorded)).toEqual({
    ok: false,
    problem: { code: 'too-large' },
  })
  expect(recorded.calls).toEqual([])
})
