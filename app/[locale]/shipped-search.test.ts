import { beforeAll, describe, expect, test } from 'vitest'
import { gathering } from '@/components/search/destinations/sources'
import { DEFAULT_DATASET as dataset } from '@/data/catalog'
import { defaultView } from '@/lib/analysis/view'
import { inLanguage } from '@/lib/domain/text'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { findEntries, searchIndex } from '@/lib/search/find-entries'
import { loadPinyin, type ReadPinyin } from '@/lib/search/read-pinyin'
import { allSteps } from '@/lib/search/steps'

const all = (locale: Locale) =>
  allSteps(gathering({ dataset, locale, view: defaultView(dataset), saved: [] }))

let read: ReadPinyin
beforeAll(async () => {
  read = await loadPinyin()
})

/** What is found, as `kind id`, best first. */
function find(query: string, locale: Locale = 'zh'): string[] {
  return findEntries(searchIndex(all(locale), read), query).map(({ entry }) => entry.id)
}

describe('in the shipped dataset', () => {
  test.each([
    ['hz', 'zone hangzhou'],
    ['NB', 'zone ningbo'],
    ['ningbo', 'zone ningbo'],
    ['wz', 'zone wenzhou'],
    ['jx', 'zone jiaxing'],
    ['jh', 'zone jinhua'],
    ['tz', 'zone taizhou'],
    ['杭州', 'zone hangzhou'],
    ['杭州联动创新区', 'zone hangzhou'],
    ['changsanjiao', 'place yangtze-delta-integration'],
    ['csj', 'place yangtze-delta-integration'],
    ['yangtze', 'place yangtze-delta-integration'],
    ['g60', 'place g60-corridor'],
    ['ewtp', 'place ewtp-secretariat'],
    ['港航', 'theme port-shipping'],
    ['gh', 'theme port-shipping'],
    ['ports', 'theme port-shipping'],
    ['szjj', 'theme digital-economy'],
    ['mj', 'metric stated-area'],
    ['lietu', null],
    ['leida', 'chart radar'],
    ['radar', 'chart radar'],
    ['biaoge', 'chart table'],
    ['fangfa', 'page methodology'],
    ['methods', 'page methodology'],
    ['shujuji', 'page datasets'],
    ['前湾', 'record nb-sub-4'],
    ['qianwan', 'record nb-sub-4'],
    ['三中心一示范区', 'record nb-group-1'],
    ['ningbo zhizaoye', 'record nb-goal-4'],
    ['寧波', 'zone ningbo'],
    ['浙江建自贸', 'document hunan-office-article'],
  ])('%s leads to %s', (query, id) => {
    for (const locale of LOCALES) expect(find(query, locale)[0] ?? null).toBe(id)
  })

  test('every name is found by itself, in either language, and by its pinyin', () => {
    const index = searchIndex(all('en'), read)
    for (const { id, name } of all('en')) {
      const { zh = '', en = '' } = name
      const spelled = [read(zh).join(''), read(zh).join(' ')]
      for (const query of [zh, en, ...spelled].filter((text) => text && text.length <= 60)) {
        const found = findEntries(index, query).map(({ entry }) => entry.id)
        expect([query, found]).toEqual([query, expect.arrayContaining([id])])
      }
    }
  })

  test('characters with several readings are read as in these names', () => {
    const spelled = (text: string) => read(text).join(' ')
    expect(spelled('长三角一体化')).toBe('chang san jiao yi ti hua')
    expect(spelled('台州')).toBe('tai zhou')
    expect(spelled('义乌片区')).toBe('yi wu pian qu')
    expect(spelled('大陈岛片区')).toBe('da chen dao pian qu')
    expect(spelled('义新欧班列')).toBe('yi xin ou ban lie')
    // As a count of banks, 亿行 would be yi hang.
    expect(spelled('外贸双万亿行动')).toBe('wai mao shuang wan yi xing dong')
  })
})

test('no two destinations have the same id, all keep the language, and only marks are without a name', () => {
  for (const locale of LOCALES) {
    const found = all(locale)
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    for (const { href, name } of found) {
      expect(href).toMatch(new RegExp(`^/${locale}($|[/?])`))
      expect(inLanguage(name, locale).text).toMatch(/\p{L}/u)
    }
  }
})

test('every zone, theme, metric and document of the dataset is among the destinations', () => {
  const ids = new Set(all('zh').map(({ id }) => id))
  for (const { id } of dataset.zones) expect(ids).toContain(`zone ${id}`)
  for (const { id } of dataset.themes) expect(ids).toContain(`theme ${id}`)
  for (const { id } of dataset.sources) expect(ids).toContain(`document ${id}`)
  for (const zone of dataset.zones)
    for (const { id } of [...zone.subAreas, ...zone.goals, ...zone.goalGroups, ...zone.measures])
      expect(ids).toContain(`record ${id}`)
})
