import { describe, expect, test } from 'vitest'
import { bar } from '@/lib/charts/bar'
import { dots } from '@/lib/charts/dots'
import type { Made } from '@/lib/export/export-format'
import { paragraphsOf, readDocx } from './fixtures/read-docx'
import { blankPainter, reportModel } from './fixtures/report-model'
import { makeReport } from './make-report'

const twoFigures = () => reportModel('zh', { charts: [bar, dots] })

function contentOf(made: Made): Uint8Array {
  if (!made.ok || typeof made.content === 'string') throw new Error(JSON.stringify(made))
  return made.content
}

test('the same model and painter give the same bytes', async () => {
  const make = async () =>
    contentOf(await makeReport(reportModel('en'), { painter: blankPainter() }))
  expect(await make()).toEqual(await make())
})

test('dates of the file are the day of export, whatever the clock says', async () => {
  const made = contentOf(await makeReport(twoFigures(), { painter: blankPainter() }))
  const core = readDocx(made).part('docProps/core.xml')
  const dates = core.children.filter(({ name }) => name.startsWith('dcterms:'))
  expect(dates.map(({ text }) => text)).toEqual(Array(2).fill('2026-11-23T00:00:00Z'))
})

test('references are asked for what the report cites and set in the order in which they come', async () => {
  const made = await makeReport(twoFigures(), {
    painter: blankPainter(),
    references: async ({ sources, dataset, title }) => [
      ...sources.map(({ id }) => [`document ${id}`]),
      [{ text: dataset.id, voice: 'emphasis' as const }],
      [title],
    ],
  })
  const listed = paragraphsOf(readDocx(contentOf(made)).document).filter(
    ({ style }) => style === 'Bibliography',
  )
  expect(listed.map(({ text }) => text)).toEqual([
    'document report',
    'document notice',
    'small-zones',
    '三区策略比较',
  ])
})

describe('on the way', () => {
  test('progress rises to the whole, a step a figure', async () => {
    const shares: number[] = []
    const job = { signal: new AbortController().signal, onProgress: (n: number) => shares.push(n) }
    await makeReport(twoFigures(), { painter: blankPainter() }, job)
    expect(shares).toEqual([1 / 4, 2 / 4, 3 / 4, 1])
  })

  test('what is called off before it begins paints nothing', async () => {
    let painted = 0
    const painter = blankPainter({
      paint: async () => {
        painted += 1
        return null
      },
    })
    const job = { signal: AbortSignal.abort(), onProgress: () => undefined }
    expect(await makeReport(twoFigures(), { painter }, job)).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    })
    expect(painted).toBe(0)
  })

  test('what is called off between two figures goes no further', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const job = {
      signal: controller.signal,
      onProgress: (share: number) => {
        seen.push(share)
        controller.abort()
      },
    }
    const made = await makeReport(twoFigures(), { painter: blankPainter() }, job)
    expect(made).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(seen).toEqual([1 / 4])
  })

  test('a missing glyph is named and stops the report', async () => {
    const painter = blankPainter({ missingGlyphs: () => ['㐀'] })
    expect(await makeReport(twoFigures(), { painter })).toEqual({
      ok: false,
      problem: { code: 'glyphs-missing', characters: ['㐀'] },
    })
  })

  test('a browser that cannot paint makes no report', async () => {
    const painter = blankPainter({ paint: async () => null })
    expect(await makeReport(twoFigures(), { painter })).toEqual({
      ok: false,
      problem: { code: 'not-drawn' },
    })
  })
})
