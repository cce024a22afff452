import { describe, expect, test } from 'vitest'
import { ACCESSIBILITY_MESSAGES } from '../accessibility-messages'
import { DATASETS_MESSAGES } from '../datasets-messages'
import type { Locale } from '../locales'
import { METHODOLOGY_MESSAGES } from '../methodology-messages'
import { OWN_COPY_MESSAGES } from '../own-copy-messages'
import { PAIR_MESSAGES } from '../pair-messages'
import { STORED_MESSAGES } from '../stored-messages'
import { MESSAGES } from '../words'
import { en } from './en'
import { report as enReport } from './en/report'
import { workbook as enWorkbook } from './en/workbook'
import { report as zhReport } from './zh/report'
import { workbook as zhWorkbook } from './zh/workbook'

/** What may read the same in both languages. */
const ALIKE = new Set([
  // a default noun that the dataset's own overrides, given in both languages at once
  'home.zonesName.zh',
  'home.zonesName.en',
  // a unit
  'exports.size',
])

type Leaf = readonly [key: string, words: unknown]

/** Every message by its dotted key. */
function leaves(messages: object, path = ''): Leaf[] {
  return Object.entries(messages).flatMap(([name, value]): Leaf[] => {
    const key = path ? `${path}.${name}` : name
    return typeof value === 'object' && value !== null ? leaves(value, key) : [[key, value]]
  })
}

/** A message may come in phrases, where a line may end between them. */
function joined(said: unknown): string {
  return Array.isArray(said) ? said.join('') : String(said)
}

/** What is loaded only where it is used stands beside the messages of all pages. */
const APART = {
  accessibility: ACCESSIBILITY_MESSAGES,
  datasets: DATASETS_MESSAGES,
  methodology: METHODOLOGY_MESSAGES,
  ownCopy: OWN_COPY_MESSAGES,
  pair: PAIR_MESSAGES,
  report: { zh: zhReport, en: enReport },
  stored: STORED_MESSAGES,
  workbook: { zh: zhWorkbook, en: enWorkbook },
}

const chinese = leaves(allIn('zh'))
const english = new Map(leaves(allIn('en')))

function allIn(locale: Locale): object {
  const apart = Object.entries(APART).map(([group, messages]) => [group, messages[locale]])
  return { ...MESSAGES[locale], ...Object.fromEntries(apart) }
}

/** What a message says when its blanks are filled with marks that no language has words for. */
function filled(words: unknown): string {
  if (typeof words !== 'function') return joined(words)
  // Names come one by one or in a list; a message that wants the other kind would fail on it.
  for (const blank of ['⟨x⟩', ['⟨x⟩', '⟨y⟩']])
    try {
      return joined(words(...Array.from({ length: 5 }, () => blank)))
    } catch {}
  throw new Error(`cannot fill ${words}`)
}

describe('the two languages', () => {
  test('say the same things: neither has a message that the other lacks', () => {
    expect(chinese.length).toBeGreaterThan(200)
    expect([...english.keys()].toSorted()).toEqual(chinese.map(([key]) => key).toSorted())
    expect(Object.keys(MESSAGES)).toEqual(['zh', 'en'])
  })

  test('fill in the same blanks: a message is words in both or takes words in both', () => {
    for (const [key, words] of chinese)
      expect([key, typeof english.get(key)]).toEqual([key, typeof words])
  })

  test('leave no message empty', () => {
    for (const [key, words] of [...chinese, ...english])
      expect([key, filled(words)]).not.toEqual([key, ''])
  })

  test('do not say the same by oversight', () => {
    // Where only marks join what is filled in, both may well say the same.
    const worded = (words: string) => /\p{L}/u.test(words.replace(/⟨.⟩/g, ''))
    const same = chinese.flatMap(([key, words]) => {
      const said = filled(words)
      return worded(said) && said === filled(english.get(key)) ? [key] : []
    })
    expect(same.filter((key) => !ALIKE.has(key))).toEqual([])
  })
})

describe('Chinese', () => {
  test('is in Chinese', () => {
    // names and signs of their own
    const foreign = ['product.otherName', 'nav.otherLanguage', 'home.zonesName.en']
    const without = chinese.filter(
      ([key, words]) =>
        typeof words === 'string' &&
        /[A-Za-z]/.test(words) &&
        !/\p{Script=Han}/u.test(words) &&
        !foreign.includes(key),
    )
    expect(without).toEqual([])
  })

  test('has Chinese punctuation between Chinese words', () => {
    const wrong = chinese
      .map(([key, words]) => [key, filled(words)] as const)
      .filter(([, words]) => /\p{Script=Han}[,;:?!()]|[,;?!()]\p{Script=Han}/u.test(words))
    expect(wrong).toEqual([])
  })
})

describe('English', () => {
  test('is in English, apart from the name of the other language and of the product', () => {
    const foreign = ['product.otherName', 'nav.otherLanguage', 'home.zonesName.zh']
    const han = [...english].filter(
      ([key, words]) => /\p{Script=Han}/u.test(filled(words)) && !foreign.includes(key),
    )
    expect(han).toEqual([])
  })

  test('has English punctuation', () => {
    const wrong = [...english].filter(([, words]) => /[，。；：？！（）、]/.test(filled(words)))
    expect(wrong).toEqual([])
  })

  test('agrees in number', () => {
    expect(en.compare.selected('1', '6')).not.toMatch(/1 \w+s\b/)
    expect(en.filter.chip('Ports', '1')).toMatch(/\b1 zone\b(?!s)/)
    expect(en.filter.chip('Ports', '2')).toMatch(/\b2 zones\b/)
    expect(en.dateline.size('6', '1')).toMatch(/6 zones.*1 document\b(?!s)/)
  })
})

test('no word of either language praises or blames', () => {
  const judging = /\b(best|leading|lagging|worst|outperform\w*)\b|领先|落后|最好|最差/
  for (const [key, words] of [...chinese, ...english]) {
    const said = filled(words)
    expect([key, judging.exec(said)?.[0]]).toEqual([key, undefined])
  }
})
