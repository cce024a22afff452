import { describe, expect, test } from 'vitest'
import type { Job } from '@/lib/export/export-format'
import { rawWorkbook, textCell } from './fixtures/bad-files'
import { everything } from './fixtures/three-datasets'
import { importDataset } from './import-dataset'
import { fileOf, type InputFile } from './input-file'
import { guessMapping } from './map/guess-mapping'
import { readFiles } from './read/read-files'
import { columnLetters } from './workbook'

// How long it takes is not asked: what grows faster than the rows does not come to its end within the time any test has.

async function imported(file: InputFile, job?: Job) {
  const read = await readFiles([file], job)
  if (!read.ok || read.content.kind !== 'workbook') throw new Error(JSON.stringify(read.problems))
  const mapping = guessMapping(read.content.workbook, '2026-11-25')
  const made = await importDataset(read.content, mapping, [], job)
  if (!made.ok) throw new Error(JSON.stringify(made.problems.slice(0, 5)))
  return { dataset: made.dataset, problems: [...read.problems, ...made.problems] }
}

const heads = (columns: number) => [
  '名称',
  ...Array.from({ length: columns }, (_, i) => `指标${i + 1}（吨）`),
]

describe('as many zones as are promised', () => {
  test('ten thousand with forty columns, from XLSX', async () => {
    const cells = (row: number, texts: readonly string[]) =>
      `<row r="${row}">${texts.join('')}</row>`
    const head = heads(39).map((text, c) => textCell(`${columnLetters(c + 1)}1`, text))
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      cells(i + 2, [
        textCell(`A${i + 2}`, `区${i}`),
        ...Array.from(
          { length: 39 },
          (_, c) => `<c r="${columnLetters(c + 2)}${i + 2}"><v>${(i * c) / 10}</v></c>`,
        ),
      ]),
    )
    const bytes = rawWorkbook(cells(1, head) + rows.join(''))
    const { dataset, problems } = await imported(fileOf('a.xlsx', bytes))
    expect(dataset.zones).toHaveLength(10_000)
    expect(dataset.indicators).toHaveLength(39)
    expect(dataset.zones[9999]?.observations[38]).toMatchObject({ value: 37_996.2 })
    expect(problems).toEqual([])
  })

  test('a hundred thousand from CSV, all of one name, and the report stays short', async () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, i) => `同名区,${i},"1,${String(i % 1000).padStart(3, '0')}"`,
    )
    const { dataset, problems } = await imported(
      fileOf('a.csv', [heads(2).join(','), ...lines].join('\n')),
    )
    expect(dataset.zones).toHaveLength(100_000)
    expect(new Set(dataset.zones.map(({ id }) => id)).size).toBe(100_000)
    expect(problems.length).toBeLessThan(200)
    const repeated = problems.filter(({ code }) => code === 'name-repeated')
    expect(repeated.length + (repeated.at(-1)?.more ?? 0)).toBe(99_999)
  })
})

describe('a job', () => {
  const csv = async () => {
    const lines = everything(3000).map((row) => row.map((cell) => cell ?? '').join(','))
    return fileOf('a.csv', lines.join('\n'))
  }

  test('tells how far it is, never less than before, to the end', async () => {
    const watched = () => {
      const shares: number[] = []
      return {
        shares,
        signal: new AbortController().signal,
        onProgress: (share: number) => shares.push(share),
      }
    }
    const [reading, importing] = [watched(), watched()]
    const read = await readFiles([await csv(), fileOf('b.csv', '名称\n甲\n')], reading)
    if (!read.ok || read.content.kind !== 'workbook') throw new Error('not read')
    await importDataset(
      read.content,
      guessMapping(read.content.workbook, '2026-11-25'),
      [],
      importing,
    )
    for (const { shares } of [reading, importing]) {
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.length).toBeGreaterThan(2)
      expect(shares.at(-1)).toBe(1)
    }
  })

  test.for([0.05, 0.5])('is called off when %d of the import is done', async (when) => {
    const read = await readFiles([await csv()])
    if (!read.ok || read.content.kind !== 'workbook') throw new Error('not read')
    const mapping = guessMapping(read.content.workbook, '2026-11-25')
    const control = new AbortController()
    const onProgress = (share: number) => {
      if (share >= when) control.abort()
    }
    const made = await importDataset(read.content, mapping, [], {
      signal: control.signal,
      onProgress,
    })
    expect(made).toEqual({ ok: false, isCancelled: true, problems: [] })
  })

  test('called off before it starts reads nothing', async () => {
    const control = new AbortController()
    control.abort()
    const read = await readFiles([await csv()], { signal: control.signal, onProgress: () => {} })
    expect(read).toEqual({ ok: false, isCancelled: true, problems: [] })
  })
})
