import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { findEntries, type SearchEntry, searchIndex, type TextRange } from './find-entries'
import { loadPinyin, type ReadPinyin } from './read-pinyin'

interface Named extends SearchEntry {
  id: string
}

const entry = (id: string, zh: string | null, en: string | null, more = {}): Named => ({
  id,
  name: { ...(zh && { zh }), ...(en && { en }) },
  ...more,
})

const ENTRIES = [
  entry('hangzhou', '杭州', 'Hangzhou', { also: [{ zh: '杭州联动创新区' }] }),
  entry('ningbo', '宁波', 'Ningbo'),
  entry('taizhou', '台州', 'Taizhou'),
  entry('ports', '港航与口岸', 'Ports & shipping'),
  entry('delta', '长三角一体化', 'Yangtze River Delta integration'),
  entry('silk-road', '数字丝绸之路', 'Digital Silk Road'),
  entry('corridor', '沪嘉杭G60科创走廊', 'Shanghai–Jiaxing–Hangzhou G60 Corridor'),
  entry('ewtp', 'eWTP秘书处', 'eWTP secretariat'),
  entry('south', '浙南片区', 'Zhe’nan (Southern) Sub-area', { of: { zh: '温州', en: 'Wenzhou' } }),
  entry('strategy', '甬舟战略', 'A strategy'),
  entry('trade', '新型国际贸易中心', 'Centre for new trade', { of: { zh: '宁波', en: 'Ningbo' } }),
  entry('cafe', null, 'Café “Zürich”'),
]

let read: ReadPinyin
beforeAll(async () => {
  read = await loadPinyin()
})

const find = (query: string, reader: ReadPinyin | null = read) =>
  findEntries(searchIndex(ENTRIES, reader), query).map(({ entry: { id } }) => id)

describe('finds', () => {
  test.each([
    ['Chinese, whole or in part', '杭州', ['hangzhou']],
    ['Chinese from the middle of a name', '口岸', ['ports']],
    ['English whatever its case', 'nINGbO', ['ningbo']],
    ['English without its accents', 'cafe zurich', ['cafe']],
    ['pinyin run together', 'changsanjiao', ['delta']],
    ['pinyin with spaces', 'chang san jiao', ['delta']],
    ['pinyin with tones', 'cháng sān jiǎo', ['delta']],
    ['pinyin with tones as numbers', 'chang2san1jiao3', ['delta']],
    ['pinyin that is still being typed', 'changsanj', ['delta']],
    ['initials', 'csj', ['delta']],
    ['initials in capitals', 'NB', ['ningbo']],
    ['initials of two letters', 'yzhzhl', ['strategy']],
    ['initials of English words', 'yrd', ['delta']],
    ['beginnings of English words', 'dig silk', ['silk-road']],
    ['Chinese and pinyin mixed', '长sanjiao', ['delta']],
    ['pinyin and initials mixed', 'changsj', ['delta']],
    ['letters within a Chinese name', 'g60科创', ['corridor']],
    ['letters and pinyin in one name', 'ewtp mishuchu', ['ewtp']],
    ['ü typed as v', 'zhanlve', ['strategy']],
    ['ü typed as u', 'zhanlue', ['strategy']],
    ['full-width letters', 'ＮＢ', ['ningbo']],
    ['a name whatever its marks', '“ports shipping”', ['ports']],
    ['an apostrophe left out', 'zhenan', ['south']],
    ['another name of the entry', '联动创新', ['hangzhou']],
    ['words in several places', 'centre trade', ['trade']],
    ['traditional characters, by their sound', '寧波', ['ningbo']],
    ['a wrong character of the same sound', '台洲', ['taizhou']],
  ])('%s: %s', (_case, query, ids) => {
    expect(find(query).slice(0, ids.length)).toEqual(ids)
  })

  test('what an entry is of narrows a search, and finds nothing by itself', () => {
    expect(find('wenzhou pianqu')).toEqual(['south'])
    expect(find('温州')).toEqual([])
  })

  test('nothing where a word is nowhere', () => {
    expect(find('wenzhou port')).toEqual([])
    expect(find('zzzz')).toEqual([])
  })

  test('nothing for marks and spaces alone', () => {
    for (const query of ['', '  ', '？！', '“”', '　']) expect(find(query)).toEqual([])
  })

  test('one or two letters only where a word begins, since they are inside most', () => {
    expect(find('gb', null)).toEqual([])
    expect(find('gbo', null)).toEqual(['ningbo'])
    expect(find('b')).toEqual([])
    expect(find('h')).toEqual(['hangzhou', 'corridor'])
  })
})

describe('before pinyin is there', () => {
  test('Chinese and English are found already', () => {
    expect(find('宁波', null)).toEqual(['ningbo'])
    expect(find('silk', null)).toEqual(['silk-road'])
  })

  test('pinyin finds nothing yet', () => {
    expect(find('csj', null)).toEqual([])
  })
})

describe('the order is', () => {
  test('the whole name, its start, the start of a word, inside, words apart', () => {
    const names = ['river port west', 'report', 'east port', 'portal', 'port']
    const entries = names.map((name) => entry(name, null, name))
    const order = findEntries(searchIndex(entries, null), 'port').map(({ entry: { id } }) => id)
    expect(order).toEqual(['port', 'portal', 'river port west', 'east port', 'report'])
    const apart = findEntries(searchIndex(entries, null), 'port river').map(({ place }) => place)
    expect(apart).toEqual([4])
  })

  test('by place before by manner: a whole name in pinyin before letters inside another', () => {
    const entries = [entry('inside', null, 'Natasha'), entry('whole', '沙', null)]
    const order = findEntries(searchIndex(entries, read), 'sha').map(({ entry: { id } }) => id)
    expect(order).toEqual(['whole', 'inside'])
  })

  test('then as written, in pinyin, by initials', () => {
    const entries = [
      entry('initials', '沙安', null),
      entry('pinyin', '沙', null),
      entry('written', null, 'Sha'),
    ]
    const order = findEntries(searchIndex(entries, read), 'sha').map(({ entry: { id } }) => id)
    expect(order).toEqual(['written', 'pinyin', 'initials'])
  })

  test('a name it is listed by before another one', () => {
    const entries = [
      entry('short', null, 'Port resources', { also: [{ en: 'Ports' }] }),
      entry('listed', null, 'Ports'),
    ]
    const order = findEntries(searchIndex(entries, null), 'ports').map(({ entry: { id } }) => id)
    expect(order).toEqual(['listed', 'short'])
  })

  test('then that of the entries', () => {
    const entries = ['b', 'a', 'c'].map((id) => entry(id, '同名', 'Same name'))
    for (const query of ['same', '同', 'tm'])
      expect(findEntries(searchIndex(entries, read), query).map(({ entry: { id } }) => id)).toEqual(
        ['b', 'a', 'c'],
      )
  })
})

describe('the parts that agree are', () => {
  const parts = (id: string, query: string) => {
    const found = findEntries(searchIndex(ENTRIES, read), query).find(
      (each) => each.entry.id === id,
    )
    return Array.from(found?.marks ?? [], ([text, ranges]) =>
      ranges.map(({ start, end }) => text.slice(start, end)),
    )
  }

  test('what was typed, as it stands in the name', () => {
    expect(parts('cafe', 'fe zu')).toEqual([['fé', 'Zü']])
    expect(parts('ports', '口岸')).toEqual([['口岸']])
  })

  test('the characters that were spelled, and in English the letters', () => {
    expect(parts('ningbo', 'ningb')).toEqual([['宁波'], ['Ningb']])
    expect(parts('delta', 'csj')).toEqual([['长三角']])
    expect(parts('delta', 'yrd')).toEqual([['Y', 'R', 'D']])
  })

  test('every word, where they stand apart', () => {
    expect(parts('trade', 'trade centre')).toEqual([['Centre', 'trade']])
  })
})

describe('whatever is typed', () => {
  const letters = [
    ...'杭州港航长三角一体化 G60“eWTP”–Ports & Zürich’s',
    '😀',
    '\u0301',
    'ﬁ',
    'İ',
    '\ud800',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...letters, ...'hzcsjangovü12 '), { maxLength: 80 })
      .map((all) => all.join('')),
  )
  const texts = fc.record({ zh: text, en: text })

  test('nothing is thrown, the order is the stated one, and the parts lie within the names', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { maxLength: 6 }),
        texts,
        text,
        fc.boolean(),
        (all, of, query, isRead) => {
          const entries = all.map((name, i) => ({ id: String(i), name, of }))
          const found = findEntries(searchIndex(entries, isRead ? read : null), query)
          const order = found.map(({ place, manner, entry: { id } }) => [place, manner, Number(id)])
          expect(order).toEqual(order.toSorted(ascending))
          for (const {
            marks,
            entry: { name },
          } of found) {
            expect(marks.size).toBeGreaterThan(0)
            for (const [written, ranges] of marks) {
              expect([name.zh, name.en]).toContain(written)
              expectWithin(ranges, written)
            }
          }
        },
      ),
      { seed: 21 },
    )
  })

  test('a name that has letters is found by itself, and first among others', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (all) => {
        const [name = ''] = all
        fc.pre(name.length <= 60 && /[\p{L}\p{N}]/u.test(name))
        const entries = all.map((en, i) => ({ id: String(i), name: { en } }))
        const [first] = findEntries(searchIndex(entries, read), name)
        expect(first).toMatchObject({ place: 0, manner: 0 })
        expect(first?.entry.id).toBe('0')
      }),
      { seed: 21 },
    )
  })
})

function ascending(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function expectWithin(ranges: readonly TextRange[], text: string): void {
  let last = -1
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThan(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}
