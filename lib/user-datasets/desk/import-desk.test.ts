import { describe, expect, test } from 'vitest'
import { fileOf } from '@/lib/user-datasets/input-file'
import type { Mapping } from '@/lib/user-datasets/map/mapping'
import { importDesk } from './import-desk'

const CSV = `区名,面积（平方公里）,主题
甲区,119.95,数字经济、金融
乙区,.08,数字经济、ＡＩ
丙区,.5,AI、金融
,3,港航
`
const unheard = () => undefined

async function deskWith(csv = CSV) {
  const desk = importDesk()
  const read = await desk.read([fileOf('区.csv', csv)], '2026-11-25', unheard)
  if (!read.ok || read.is !== 'tables') throw new Error('the file was not read')
  return { desk, read, mapping: read.mapping }
}

async function checked(csv = CSV) {
  const opened = await deskWith(csv)
  const check = await opened.desk.check(opened.mapping, [], true, unheard)
  return { ...opened, check }
}

describe('a desk', () => {
  test('tells of a file its sheets and a mapping, and gives rows piece by piece', async () => {
    const { desk, read } = await deskWith()
    expect(read.sheets).toEqual([
      { name: '区', file: '区.csv', rows: 5, columns: 3, isTyped: false },
    ])
    expect(desk.rowsOf('区', 2, 3)).toEqual([
      ['甲区', '119.95', '数字经济、金融'],
      ['乙区', '.08', '数字经济、ＡＩ'],
    ])
    expect(desk.rowsOf('elsewhere', 1, 9)).toEqual([])
  })

  test('counts what is wrong, by severity and sheet, and the rows that are left out', async () => {
    const { desk, check } = await checked()
    expect(check).toMatchObject({
      isDataset: true,
      zones: 3,
      rowsLeftOut: 1,
      counts: { error: 1, question: 2, warning: 1 },
    })
    const severities = desk
      .listed({ severity: null, sheet: null }, 0, 100)
      .map(({ problem }) => problem.severity)
    expect(severities).toEqual(
      ['error', 'question', 'warning', 'note'].flatMap((each) =>
        severities.filter((severity) => severity === each),
      ),
    )
    const questions = desk.listed({ severity: 'question', sheet: '区' }, 1, 5)
    expect(questions.map(({ problem, like }) => [problem.place.row, like])).toEqual([[4, 2]])
    expect(desk.inRow('区', 5).map(({ code }) => code)).toEqual(['name-absent'])
  })

  test('takes mends anew each time, so that without them all is as it was', async () => {
    const { desk, mapping } = await checked()
    const cell = { sheet: '区', row: 3, column: 2 }
    const after = await desk.check(mapping, [{ kind: 'answer', cell, value: 0.08 }], true, unheard)
    expect(after?.counts.question).toBe(1)
    const kept = JSON.parse((await desk.written()?.text.text()) ?? '')
    expect(kept.zones[1].observations[0]).toMatchObject({ value: 0.08 })
    await desk.check(mapping, [{ kind: 'edit', cell, to: '46' }], true, unheard)
    expect(desk.rowsOf('区', 3, 3)[0]?.[1]).toBe('46')
    expect((await desk.check(mapping, [], true, unheard))?.counts.question).toBe(2)
    expect(desk.rowsOf('区', 3, 3)[0]?.[1]).toBe('.08')
  })

  test('answers every question of a kind in a column alike, each with its own number', async () => {
    const { desk } = await checked()
    const [first] = desk.listed({ severity: 'question', sheet: null }, 0, 1)
    if (!first) throw new Error('no question')
    expect(desk.likeMends(first.problem, 1)).toEqual([
      { kind: 'answer', cell: { sheet: '区', row: 3, column: 2 }, value: 0.08 },
      { kind: 'answer', cell: { sheet: '区', row: 4, column: 2 }, value: 0.5 },
    ])
  })

  test('lets a later check take the place of one under way', async () => {
    const { desk, mapping } = await deskWith()
    const dropped = { kind: 'drop', sheet: '区', row: 2 } as const
    const [early, late] = await Promise.all([
      desk.check(mapping, [], true, unheard),
      desk.check(mapping, [dropped], true, unheard),
    ])
    expect(early).toBeNull()
    expect(late?.zones).toBe(2)
    expect(desk.written()?.about.zones).toBe(2)
  })

  test('tells what comes of a column for each use, of the cells as they are mended', async () => {
    const { desk, mapping } = await checked()
    const [sheet] = mapping.sheets
    if (!sheet) throw new Error('no sheet')
    expect(desk.previewsOf(sheet)[1]).toMatchObject({ is: 'numbers', numbers: 2, asked: 2 })
    const use = desk.usageOf('区', 2, sheet, { is: 'themes' })
    expect(use).toMatchObject({ is: 'themes', group: { zh: '面积' }, weight: 'primary' })
    await desk.check(mapping, [{ kind: 'drop', sheet: '区', row: 3 }], true, unheard)
    expect(desk.previewsOf(sheet)[1]).toMatchObject({ is: 'numbers', numbers: 2, asked: 1 })
  })

  test('takes a mapping that was kept as text, and nothing else for one', async () => {
    const { desk, mapping } = await deskWith()
    expect(desk.mappingOf(JSON.stringify(mapping))).toEqual(mapping)
    expect(desk.mappingOf('{}')).toBeNull()
    expect(desk.mappingOf('区')).toBeNull()
  })

  test('lays a mapping on other files: by the only sheet, by heads; what it does not know is not used', async () => {
    const { mapping } = await deskWith()
    const [sheet] = mapping.sheets
    if (!sheet) throw new Error('no sheet')
    const next = importDesk()
    const csv = '主题,区名,人口\n港航,丁区,5\n'
    await next.read([fileOf('next.csv', csv)], '2026-11-25', unheard)
    const laid = next.mappingOf(JSON.stringify(mapping))
    expect(laid?.sheets[0]).toMatchObject({ sheet: 'next', holds: 'zones' })
    expect(
      laid?.sheets[0]?.columns.map(({ column, header, use }) => [column, header, use.is]),
    ).toEqual([
      [1, '主题', 'themes'],
      [2, '区名', 'known'],
      [3, '人口', 'ignored'],
      [4, '面积（平方公里）', 'indicator'],
    ])
    await next.check(laid, [], true, unheard)
    const codes = next.listed({ severity: 'warning', sheet: null }, 0, 9)
    expect(codes.map(({ problem }) => problem.code)).toEqual(['mapping-misfit'])
  })

  test('finds in the rows what a whole check finds, and has nothing to keep before that', async () => {
    const { desk, mapping, check } = await checked()
    const found = () => desk.listed({ severity: null, sheet: null }, 0, 99)
    const whole = found()
    expect(check?.isWhole).toBe(true)
    const rows = await desk.check(mapping, [], false, unheard)
    expect(rows).toEqual({ ...check, isWhole: false })
    expect(found()).toEqual(whole)
    expect(desk.written()).toBeNull()
  })

  test('checks mends whole as long as something is against the format, so that it stays said', async () => {
    const { desk, mapping } = await deskWith()
    const facts = { ...mapping, dataset: { ...mapping.dataset, version: 'new' } }
    const drop = { kind: 'drop', sheet: '区', row: 3 } as const
    expect(await desk.check(facts, [], true, unheard)).toMatchObject({ isDataset: false })
    const after = await desk.check(facts, [drop], false, unheard)
    expect(after).toMatchObject({ isDataset: false, isWhole: true })
    expect(await desk.check(mapping, [drop], true, unheard)).toMatchObject({ isDataset: true })
    expect(await desk.check(mapping, [], false, unheard)).toMatchObject({ isWhole: false })
  })

  test('lists what is named, suggests what looks alike, and writes it otherwise', async () => {
    const { desk, mapping } = await checked()
    const [themes] = desk.spellings()
    expect(themes).toMatchObject({
      id: 'themes',
      distinct: 5,
      near: [{ common: 'ＡＩ', rare: 'AI', by: 'form' }],
    })
    expect(desk.spelled('themes', 0, 2).map(({ text }) => text)).toEqual(['数字经济', '金融'])
    await desk.check(mapping, desk.respell('themes', 'ＡＩ', 'AI'), false, unheard)
    expect(desk.spellings()[0]).toMatchObject({ distinct: 4, near: [] })
    expect([desk.spelled('elsewhere', 0, 2), desk.respell('elsewhere', 'a', 'b')]).toEqual([[], []])
  })

  test('says why a file is not read, and then has nothing to check', async () => {
    const desk = importDesk()
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])
    const read = await desk.read([fileOf('zones.xlsx', photo)], '2026-11-25', unheard)
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['file-other'])
    expect(await desk.check({} as Mapping, [], true, unheard)).toBeNull()
  })

  test('tells progress in whole hundredths, not oftener', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `区${i},${i}`)
    const { desk, mapping } = await deskWith(['区名,面积', ...rows].join('\n'))
    const shares: number[] = []
    await desk.check(mapping, [], true, (share) => shares.push(share))
    const steps = shares.map((share) => Math.floor(share * 100))
    expect(steps.length).toBeGreaterThan(3)
    expect(new Set(steps).size).toBe(steps.length)
  })
})
