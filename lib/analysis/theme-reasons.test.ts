import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { themeReasons } from './theme-reasons'

const dataset = smallDataset()

function reasonsOf(zone: string, theme: string) {
  const held = dataset.zones
    .find(({ id }) => id === zone)
    ?.themes.find((each) => each.theme === theme)
  if (!held) throw new Error(`${zone} holds no ${theme}`)
  return themeReasons(dataset, held).map(({ entry, role, evidence }) => [
    entry.record.id,
    role,
    evidence.map(({ exact }) => exact),
  ])
}

test('a theme names the record, what it does for the theme, and the record’s words', () => {
  expect(reasonsOf('alpha', 'digital')).toEqual([['alpha-p1', 'positioning-first', ['数字优势']]])
})

test('words that the theme has of its own go to the record that shares none with it', () => {
  // Beta’s South rests on 南北两片; the theme that its name gives rests on other words.
  expect(reasonsOf('beta', 'finance')).toEqual([['beta-s1', 'sub-area', ['发展金融']]])
})

test('words of a record that the theme does not rest on are left to the record', () => {
  const [alpha] = dataset.zones
  const [held] = alpha?.themes ?? []
  if (!held) throw new Error('no theme')
  // The measure rests on 开放数据, the first positioning on 数字优势; the theme on the latter alone.
  const because = [...held.because, { record: 'alpha-m1', role: 'measure' as const }]
  const words = (evidence: string[]) =>
    themeReasons(dataset, { ...held, because, evidence }).map((each) =>
      each.evidence.map(({ exact }) => exact),
    )
  expect(words(['e-a-p1'])).toEqual([['数字优势'], ['开放数据']])
  expect(words(['e-a-p1', 'e-a-g0'])).toEqual([['数字优势'], ['两心']])
})
