import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { defaultView, type View } from '@/lib/analysis/view'
import { bar } from '@/lib/charts/bar'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { comparisonSubject } from './comparison-subject'
import type { Job, TableFormat } from './export-format'
import { PRESETS } from './figure-presets'
import { csv } from './formats/csv'
import { svg } from './formats/svg'
import { type FileRequest, makeFile, nameOf } from './make-file'

const dataset = smallDataset()

const REQUEST: FileRequest = {
  subject: comparisonSubject(dataset, defaultView(dataset), bar),
  format: svg,
  language: 'zh',
  setting: {
    preset: PRESETS[0],
    ground: 'light',
    headings: true,
    link: 'https://zonescope.example/zh/compare',
    exportedOn: '2026-11-23',
  },
}

function job(): Job & { shares: number[]; controller: AbortController } {
  const controller = new AbortController()
  const shares: number[] = []
  return {
    controller,
    shares,
    signal: controller.signal,
    onProgress: (share) => shares.push(share),
  }
}

test('a file has the name that was announced, and the words of its language', async () => {
  for (const [language, title] of [
    ['zh', '目标'],
    ['en', 'goals'],
  ] as const) {
    const made = await makeFile({ ...REQUEST, language }, job())
    expect(made).toMatchObject({ ok: true, file: { mime: 'image/svg+xml' } })
    if (!made.ok) continue
    expect(made.file.name).toBe(`small-zones-1.2.0_bars_${language}_2026-11-23.svg`)
    expect(nameOf({ ...REQUEST, language })).toBe(made.file.name)
    expect(made.file.content).toContain(title)
  }
})

test('all languages are a file each in one zip, the same bytes every time', async () => {
  const request: FileRequest = { ...REQUEST, format: csv, language: 'all' }
  const [first, second] = [await makeFile(request, job()), await makeFile(request, job())]
  expect(first).toEqual(second)
  if (!first.ok) throw new Error('not made')
  expect(first.file.name).toBe('small-zones-1.2.0_table_zh-en_2026-11-23.csv.zip')
  const files = unzipSync(first.file.content as Uint8Array)
  expect(Object.keys(files)).toEqual([
    'small-zones-1.2.0_table_zh_2026-11-23.csv',
    'small-zones-1.2.0_table_en_2026-11-23.csv',
  ])
  const [chinese, english] = Object.values(files).map((bytes) => strFromU8(bytes))
  expect(chinese).toContain('区标识')
  expect(english).toContain('zone id')
})

test('a dataset holds both languages, so no language is in the name of its file', () => {
  const format = { ...svg, of: 'dataset', extension: 'json' } as unknown as FileRequest['format']
  expect(nameOf({ ...REQUEST, format })).toBe('small-zones-1.2.0_dataset_2026-11-23.json')
})

test('what is called off makes no file', async () => {
  const called = job()
  called.controller.abort()
  expect(await makeFile(REQUEST, called)).toEqual({ ok: false, problem: { code: 'cancelled' } })
  const during = job()
  const format = {
    ...csv,
    make: async () => {
      during.controller.abort()
      return { ok: true, content: 'too late' } as const
    },
  }
  expect(await makeFile({ ...REQUEST, format }, during)).toMatchObject({ ok: false })
})

test('progress over two languages goes on where the first left off', async () => {
  const heard = job()
  const format: TableFormat = {
    ...csv,
    make: async (_, part) => {
      part?.onProgress(0.5)
      return { ok: true, content: '' }
    },
  }
  await makeFile({ ...REQUEST, format, language: 'all' }, heard)
  expect(heard.shares).toEqual([0.25, 0.75])
})

test('each language orders zones by its own names', async () => {
  const names = [
    { zh: '杭州', en: 'Zeta' },
    { zh: '温州', en: 'Beta' },
    { zh: '金华', en: 'Alpha' },
  ]
  const renamed = {
    ...dataset,
    zones: dataset.zones.map((zone, i) => ({ ...zone, shortName: names[i] ?? zone.shortName })),
  }
  const view: View = { ...defaultView(renamed), sort: { by: 'name', direction: 'ascending' } }
  const subject = comparisonSubject(renamed, view, undefined)
  const order = async (language: 'zh' | 'en') => {
    const made = await makeFile({ ...REQUEST, subject, format: csv, language }, job())
    const lines = made.ok ? String(made.file.content).split('\r\n').slice(1, -1) : []
    return lines.map((line) => line.split(',')[0]).slice(0, names.length)
  }
  expect(await order('zh')).toEqual(['杭州', '金华', '温州'])
  expect(await order('en')).toEqual(['Alpha', 'Beta', 'Zeta'])
})
