import { describe, expect, test } from 'vitest'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { eachRecord, evidenceOf, lookup } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { joinedSource, likeSources } from './like-sources'
import { type Merging, mergeDatasets } from './merge-datasets'

const first = smallDataset()
/** The same zones under another name: every id of it is taken. */
const twin: Dataset = { ...smallDataset(), id: 'own-twin-zones', title: { en: 'Twin zones' } }
const nothing: Merging = {
  title: { en: 'Both' },
  themes: new Map(),
  indicators: new Map(),
  sources: new Map(),
  today: '2026-11-25',
}

function merged(second: Dataset, merging: Partial<Merging> = {}): Dataset {
  const result = mergeDatasets(first, second, { ...nothing, ...merging })
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.dataset
}

/** What the file of the small dataset comes to once it was edited. */
function edited(edit: (file: ReturnType<typeof smallDatasetFile>) => void): Dataset {
  const file = smallDatasetFile()
  edit(file)
  const parsed = parseDataset({ ...file, id: 'own-edited' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1))
  return parsed.dataset
}

test('two datasets become one of the reader’s own, which says of which versions it was made', () => {
  const both = merged(twin)
  expect(both).toMatchObject({
    id: 'own-small-zones-and-twin-zones',
    version: '1.0.0',
    title: { en: 'Both' },
    license: first.license,
    zonesName: first.zonesName,
  })
  expect(both.description).toEqual({
    zh: '由两个数据集合并：小数据集 1.2.0；Twin zones 1.2.0。',
    en: 'Merged from two datasets: Small zones 1.2.0; Twin zones 1.2.0.',
  })
  expect(both.changes[0]).toMatchObject({ date: '2026-11-25', text: both.description })
})

test('no record, document or quote is lost, and each still rests on the words it rested on', () => {
  const both = merged(twin)
  expect(both.zones.map(({ id }) => id)).toEqual([
    ...['alpha', 'beta', 'gamma'],
    ...['twin-zones-alpha', 'twin-zones-beta', 'twin-zones-gamma'],
  ])
  expect([...eachRecord(both)]).toHaveLength([...eachRecord(first)].length * 2)
  expect(both.sources).toHaveLength(4)
  expect(both.evidence).toHaveLength(first.evidence.length * 2)
  const words = (dataset: Dataset, record: string) =>
    evidenceOf(dataset, [record]).map(({ exact, source }) => [exact, source])
  for (const { record } of eachRecord(first)) {
    expect(words(both, record.id)).toEqual(words(first, record.id))
    expect(words(both, `twin-zones-${record.id}`)).toEqual(
      words(first, record.id).map(([exact, source]) => [exact, `twin-zones-${source}`]),
    )
  }
  // A tie to a zone leads to the zone of its own dataset.
  expect(lookup(both).zones.get('twin-zones-beta')?.linkages[0]?.to).toBe('twin-zones-alpha')
})

test('ids that only the second dataset has stay as they are', () => {
  const other = edited((file) => {
    if (file.zones[0]) file.zones[0].id = 'delta'
    const [linkage] = file.zones[1]?.linkages ?? []
    if (linkage) linkage.to = 'delta'
  })
  expect(merged(other).zones.map(({ id }) => id)).toContain('delta')
})

describe('themes', () => {
  test('are never the same for being called the same: unmatched, they stay apart', () => {
    const both = merged(twin)
    expect(both.themes).toHaveLength(8)
    expect(lookup(both).themes.get('twin-zones-ports')?.group).toBe('twin-zones-opening')
    expect(both.zones[3]?.themes.map(({ theme }) => theme)).toEqual([
      'twin-zones-digital',
      'twin-zones-ports',
    ])
  })

  test('that the reader matches are the first’s, and a group of which nothing is left goes', () => {
    const both = merged(twin, {
      themes: new Map([
        ['ports', 'ports'],
        ['talent', 'finance'],
      ]),
    })
    expect(both.themes.map(({ id }) => id)).toEqual([
      ...['digital', 'finance', 'ports', 'talent'],
      ...['twin-zones-digital', 'twin-zones-finance'],
    ])
    expect(both.themeGroups.map(({ id }) => id)).toEqual([
      ...['industry', 'opening'],
      'twin-zones-industry',
    ])
    expect(both.zones[3]?.themes.map(({ theme }) => theme)).toEqual(['twin-zones-digital', 'ports'])
  })

  test('two that are matched to one are held once, for the reasons of both, as heavily as the heavier', () => {
    const both = merged(twin, {
      themes: new Map([
        ['digital', 'ports'],
        ['ports', 'ports'],
      ]),
    })
    expect(both.zones[3]?.themes).toEqual([
      {
        id: 'twin-zones-alpha-t1',
        theme: 'ports',
        weight: 'primary',
        because: [
          { record: 'twin-zones-alpha-p1', role: 'positioning-first' },
          { record: 'twin-zones-alpha-m2', role: 'measure' },
        ],
        evidence: ['twin-zones-e-a-p1', 'twin-zones-e-a-m2'],
      },
    ])
  })

  test('a weight without reasons is not made lighter by the reasons of a lighter one', () => {
    const plain = edited((file) => {
      const [held] = file.zones[0]?.themes ?? []
      if (held) held.because = []
    })
    const both = merged(plain, {
      themes: new Map([
        ['digital', 'ports'],
        ['ports', 'ports'],
      ]),
    })
    expect(both.zones[3]?.themes).toMatchObject([{ weight: 'primary', because: [] }])
  })
})

test('an indicator that the reader matches has the numbers of both datasets; otherwise each has its own', () => {
  expect(merged(twin).indicators.map(({ id }) => id)).toEqual(['area', 'twin-zones-area'])
  const both = merged(twin, { indicators: new Map([['area', 'area']]) })
  expect(both.indicators).toHaveLength(1)
  expect(both.zones[3]?.observations).toMatchObject([{ indicator: 'area', value: 12.5 }])
})

test('what was coded in one dataset only is not taken to be coded in the other', () => {
  const uncoded = edited((file) => {
    file.coded = file.coded.filter((list) => list !== 'context')
  })
  const both = merged(uncoded)
  expect(both.coded).toEqual([])
  expect(both.zones[0]?.coded).toContain('context')
  expect(both.zones[3]?.coded).not.toContain('context')
})

test('a merged dataset merges again, and long ids stay within what an id may have', () => {
  const long = merged({ ...twin, id: `own-${'long-'.repeat(15)}x` })
  expect(long.id.length).toBeLessThanOrEqual(80)
  const again = mergeDatasets(merged(twin), long, nothing)
  expect(again.ok && again.dataset.zones).toHaveLength(12)
})

describe('a document that both have', () => {
  test('is one where the reader says so, with the quotes of both, and stands twice where not', () => {
    const shared = likeSources(first, twin)
    expect(shared.map(({ first: one, second, isSame }) => [one.id, second.id, isSame])).toEqual(
      first.sources.map(({ id }) => [id, id, true]),
    )
    const sources = new Map(shared.map((each) => [each.second.id, each.first.id]))
    const both = merged(twin, { sources })
    expect(both.sources).toEqual(first.sources)
    expect(both.evidence).toHaveLength(first.evidence.length * 2)
    expect(merged(twin).sources).toHaveLength(first.sources.length * 2)
  })

  test('is told by its text, or else by its address or title, and two texts are never one document', () => {
    const [document] = first.sources as [Dataset['sources'][number]]
    const like = (changes: object) => {
      const sources = [{ ...document, id: 'other', ...changes }]
      return likeSources({ ...first, sources: [document] }, { ...twin, sources }).map(
        ({ isSame }) => isSame,
      )
    }
    const hash = 'a'.repeat(64)
    expect(like({})).toEqual([true])
    expect(like({ accessed: '2001-01-01' })).toEqual([false])
    expect(like({ title: { en: 'Elsewhere' }, url: 'https://example.org/other' })).toEqual(
      document.textSha256 ? [false] : [],
    )
    const known = { ...document, textSha256: 'b'.repeat(64) }
    const pair = (second: object) =>
      likeSources({ ...first, sources: [known] }, { ...twin, sources: [{ ...known, ...second }] })
        .length
    expect([pair({ textSha256: hash }), pair({ title: { en: 'Renamed' } })]).toEqual([0, 1])
  })

  test('keeps what only the second says of it', () => {
    const [document] = first.sources as [Dataset['sources'][number]]
    const { url: _, ...bare } = document
    const found = joinedSource(bare, { ...document, url: 'https://example.org/a' })
    expect(found).toMatchObject({ id: document.id, url: 'https://example.org/a' })
  })
})
