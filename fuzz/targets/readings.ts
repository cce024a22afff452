import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { compareCopy } from '@/lib/domain/compare-copy'
import { decodeText } from '@/lib/domain/decode-text'
import { HOSTILE_CASES } from '@/lib/domain/fixtures/hostile-texts'
import { SMALL_TEXT, smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { isolateText, keepDirection } from '@/lib/domain/isolate-text'
import { mhtmlPage } from '@/lib/domain/mhtml-page'
import { canonicalText } from '@/lib/domain/verify-evidence'
import { parseSavedViews } from '@/lib/saved-views/parse-saved-views'
import { writeSavedViews } from '@/lib/saved-views/write-saved-views'
import { findEntries, searchIndex } from '@/lib/search/find-entries'
import { loadPinyin } from '@/lib/search/read-pinyin'
import { bytesOf, type FuzzTarget, textOf } from '../fuzz-target'
import { mutatedBytes, mutatedJson, mutatedText } from '../mutate'
import { saysAll } from '../says-all'

const dataset = smallDataset()
const [source] = dataset.sources
if (!source) throw new Error('The small dataset has no document.')

const entries = [
  ...dataset.zones.flatMap(({ name, shortName }) => [{ name, also: [shortName] }]),
  ...HOSTILE_CASES.map(([what, text]) => ({ name: { zh: text, en: text }, of: { en: what } })),
]
const index = searchIndex(entries, await loadPinyin())

/** What is typed into the search: what is found agrees in places that are there. */
const search: FuzzTarget = {
  name: 'search',
  cases: 200,
  inputs: fc.oneof(
    mutatedText([
      '甲联动区',
      'jia qu',
      'jlq',
      'Alpha Linkage',
      ...HOSTILE_CASES.map(([, text]) => text),
    ]),
    fc.string({ unit: 'binary', maxLength: 40 }),
  ),
  check(input) {
    for (const { marks } of findEntries(index, textOf(input)))
      for (const [text, ranges] of marks)
        for (const { start, end } of ranges)
          if (start < 0 || end > text.length || start >= end)
            throw new Error(`${start}–${end} is no place in ${JSON.stringify(text)}`)
  },
}

const VIEWS = JSON.parse(
  writeSavedViews(
    ['a', 'b'].map((name) => ({
      name,
      page: 'compare',
      query: `tab=${name}`,
      dataset: 'x',
      savedOn: '2026-11-23',
    })),
    [{ torn: true }],
  ),
)

/** A list of saved views: what can be read is written as it is read, and what cannot is kept. */
const savedViews: FuzzTarget = {
  name: 'saved-views',
  cases: 200,
  inputs: fc.oneof(
    mutatedJson([VIEWS]),
    mutatedText([JSON.stringify(VIEWS)]),
    fc.json(),
    fc.string({ unit: 'binary' }),
  ),
  check(input) {
    const read = parseSavedViews(textOf(input))
    if (read.unread.length > 0 || read.problems.length > 0) saysAll(read.problems)
    const again = parseSavedViews(writeSavedViews(read.views, read.unread))
    if (!isDeepStrictEqual(again.views, read.views))
      throw new Error('Views change as they are kept.')
    if (JSON.stringify(again.unread) !== JSON.stringify(read.unread))
      throw new Error('What cannot be read is not kept.')
  },
}

const PAGE = `From: x\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E7=94=B2</p>=\r\n\r\n--b--`
const utf8 = (text: string) => new TextEncoder().encode(text)

/** A reader's own copy of a document: bytes, text, quotes found in it. */
const ownCopy: FuzzTarget = {
  name: 'own-copy',
  cases: 150,
  inputs: fc.oneof(
    mutatedBytes([
      utf8(SMALL_TEXT),
      utf8(`\ufeff${SMALL_TEXT}`),
      utf8(PAGE),
      Uint8Array.from([0xbc, 0xd7, 0xc7, 0xf8]),
    ]),
    fc.uint8Array({ maxLength: 200 }),
    mutatedText([SMALL_TEXT]),
  ),
  check(input) {
    const bytes = bytesOf(input)
    const page = mhtmlPage(bytes)
    for (const each of page ? [bytes, page] : [bytes]) {
      const decoded = decodeText(each)
      if (!decoded.ok) continue
      const text = canonicalText(decoded.text)
      if (canonicalText(text) !== text)
        throw new Error('Canonical text is not its own canonical text.')
      compareCopy(dataset, source, text, undefined)
    }
  },
}

/** Text between others: what stands beside it keeps its direction. */
const directions: FuzzTarget = {
  name: 'directions',
  cases: 200,
  inputs: mutatedText([
    'a\u202eb\u202c',
    '\u2067\u2066x\u2069',
    'שלום',
    '\u202a\u202d\u2069\u202c',
  ]),
  check(input) {
    for (const text of [isolateText(textOf(input)), keepDirection(textOf(input))]) {
      const outside = outsideIsolates(text)
      if (/[\u202a-\u202e\u2066\u2067\u2069]/.test(outside))
        throw new Error(`A mark stands outside: ${JSON.stringify(text)}`)
    }
  },
}

export const READING_TARGETS: readonly FuzzTarget[] = [search, savedViews, ownCopy, directions]

function outsideIsolates(text: string): string {
  let depth = 0
  let outside = ''
  for (const each of text) {
    if (/[\u2066-\u2068]/.test(each) && (depth > 0 || each === '\u2068')) depth += 1
    else if (each === '\u2069' && depth > 0) depth -= 1
    else if (depth === 0) outside += each
  }
  return depth === 0 ? outside : `${outside}\u2069`
}
