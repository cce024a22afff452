import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { HOSTILE_CASES } from '@/lib/domain/fixtures/hostile-texts'

/** Pieces that mean something to one reader or another. */
const TOKENS: readonly string[] = [
  ...[
    '\u0000',
    '\ufeff',
    '\r',
    '\n',
    '\r\n',
    '\t',
    '"',
    '""',
    "'",
    ',',
    ';',
    '、',
    '{',
    '}',
    '[',
    ']',
    ':',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '1e999',
    '-0',
    '.08',
    '1,234.5',
    '1.234,5',
    '１２万',
    '亿元',
    '%',
    '~',
    '.',
    '&',
    '=',
    '#',
    '%E0%A4%A',
    '%00',
  ],
  ...[
    '<',
    '>',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [',
    '&x;',
    '&#x110000;',
    '</c>',
    'r="A1"',
    't="s"',
    '<v>99999999999</v>',
    'Target="../../../x"',
  ],
  ...[
    'PK\u0003\u0004',
    'PK\u0005\u0006',
    'Content-Type: text/html',
    'boundary=',
    '--',
    '=3D',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u0351',
  ],
  ...HOSTILE_CASES.map(([, text]) => text.slice(0, 60)),
]

type Change = readonly [how: number, at: number, value: number]

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.tuple(fc.nat({ max: 6 }), fc.nat(), fc.nat()),
  { minLength: 1, maxLength: 8 },
)

/** One of some bytes, with bits turned, pieces cut out, doubled, put in and moved, or its end cut off. */
export function mutatedBytes(originals: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc.tuple(fc.nat(), changes).map(([which, made]) => {
    let bytes = Array.from(originals[which % originals.length] ?? [])
    for (const [how, at, value] of made) {
      const from = bytes.length === 0 ? 0 : at % bytes.length
      const length = (value % 64) + 1
      if (how === 0) bytes[from] = (bytes[from] ?? 0) ^ (1 << (value % 8))
      else if (how === 1) bytes[from] = value % 256
      else if (how === 2) bytes.splice(from, length)
      else if (how === 3) bytes.splice(from, 0, ...strToU8(TOKENS[value % TOKENS.length] ?? ''))
      else if (how === 4) bytes.splice(from, 0, ...bytes.slice(from, from + length))
      else if (how === 5) bytes = [...bytes.slice(from), ...bytes.slice(0, from)]
      else if (value % 3 === 0) bytes = bytes.slice(0, from)
    }
    return Uint8Array.from(bytes)
  })
}

/** The same of texts, character by character. */
export function mutatedText(originals: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(), changes).map(([which, made]) => {
    let text = originals[which % originals.length] ?? ''
    for (const [how, at, value] of made) {
      const from = text.length === 0 ? 0 : at % text.length
      const length = (value % 40) + 1
      const [before, after] = [text.slice(0, from), text.slice(from)]
      if (how <= 1) text = before + (TOKENS[value % TOKENS.length] ?? '') + after.slice(1)
      else if (how === 2) text = before + after.slice(length)
      else if (how === 3) text = before + (TOKENS[value % TOKENS.length] ?? '') + after
      else if (how === 4) text = before + after.slice(0, length).repeat((value % 20) + 1) + after
      else if (how === 5) text = after + before
      else
        text =
          value % 3 === 0
            ? before
            : text.replaceAll(text[from] ?? 'x', TOKENS[value % TOKENS.length] ?? '')
    }
    return text
  })
}

/** What no list of the format expects. Texts that start with the mark are written as they are, without quotes. */
const RAW = '@raw:'
const STRANGE: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    0.1,
    2 ** 53,
    1e308,
    -1e308,
    5e-324,
    '',
    ' ',
    'x',
    '0',
    [],
    {},
    [[]],
    [null],
    [{}],
  ],
  ...[
    '1e999',
    '-1e999',
    '-0',
    '9'.repeat(400),
    '"x","x":1',
    '['.repeat(2000) + ']'.repeat(2000),
    `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
  ].map((raw) => RAW + raw),
  { ['__proto__']: { polluted: true } },
  { zh: 'x', en: 'y', fr: 'z' },
  ...HOSTILE_CASES.map(([, text]) => text),
]

/** JSON of one of some values, with parts of it replaced, left out, moved and doubled, also with keys that stand twice. */
export function mutatedJson(originals: readonly unknown[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.nat()), { maxLength: 6 }))
    .map(([which, made]) => {
      const value = structuredClone(originals[which % originals.length])
      for (const [at, how, other] of made) changeJson(value, at, how, other)
      return JSON.stringify(value).replace(/"@raw:((?:[^"\\]|\\.)*)"/g, (_, raw: string) =>
        JSON.parse(`"${raw}"`),
      )
    })
}

function changeJson(root: unknown, at: number, how: number, other: number): void {
  const places = placesOf(root)
  const [holder, key] = places[at % Math.max(places.length, 1)] ?? []
  if (holder === undefined || key === undefined) return
  const [from, name] = places[other % places.length] ?? []
  const moved = from && name !== undefined ? structuredClone(from[name]) : null
  const strange = structuredClone(STRANGE[other % STRANGE.length])
  if (how === 0) delete holder[key]
  else if (how === 1) holder[key] = moved
  else if (how === 2 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
  else if (how === 3) define(holder, TOKENS[other % TOKENS.length] ?? 'x', holder[key])
  else holder[key] = strange
}

type Holder = Record<string, unknown>

function placesOf(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Holder, string],
    ...placesOf(holder[key]),
  ])
}

/** A key of its own, whatever it is called. */
function define(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** A zip with the text of one of its entries changed, or with bytes of its own changed. */
export function mutatedZip(originals: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const unpacked = originals.map((bytes) => unzipSync(bytes))
  const entries = unpacked.flatMap((files) => Object.keys(files).map((path) => ({ files, path })))
  const within = fc
    .constantFrom(...entries)
    .chain(({ files, path }) =>
      mutatedText([strFromU8(files[path] ?? new Uint8Array())]).map((text) =>
        zipSync({ ...files, [path]: strToU8(text) }, { level: 0 }),
      ),
    )
  const renamed = fc
    .tuple(
      fc.constantFrom(...entries),
      fc.constantFrom('x', '../x', '/x', 'xl/workbook.xml', 'dataset.json', 'datapackage.json'),
    )
    .map(([{ files, path }, name]) => {
      const { [path]: content = new Uint8Array(), ...others } = files
      return zipSync({ ...others, [name]: content }, { level: 0 })
    })
  return fc.oneof(
    { weight: 3, arbitrary: within },
    { weight: 1, arbitrary: renamed },
    { weight: 2, arbitrary: mutatedBytes(originals) },
  )
}
