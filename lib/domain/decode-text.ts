/** How the characters of a file were written as bytes. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030'

export type DecodedText =
  | { ok: true; text: string; encoding: TextEncoding }
  | { ok: false; is: FileKind }

/** What a file is that is no text, as far as its first bytes tell. */
export type FileKind = 'empty' | 'pdf' | 'word' | 'image' | 'binary'

/**
 * Reads bytes as text in the encodings that Chinese documents come in, and says which it was. Never throws.
 * UTF-8 is told by its rules, UTF-16 by its mark or its zero bytes, GB18030 by what it would say.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, is: 'empty' }
  const known = kindByMagic(bytes)
  if (known) return { ok: false, is: known }
  for (const encoding of candidates(bytes)) {
    const text = decode(bytes, encoding)
    if (text === undefined || !isPlausible(text, encoding)) continue
    if (text.trim() === '') return { ok: false, is: 'empty' }
    return { ok: true, text, encoding }
  }
  return { ok: false, is: 'binary' }
}

const MAGIC: readonly (readonly [FileKind, readonly (number | undefined)[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['word', [0x50, 0x4b, 0x03, 0x04]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46, ...Array(4), 0x57, 0x45, 0x42, 0x50]],
  // HEIC, the photos of telephones
  ['image', [...Array(4), 0x66, 0x74, 0x79, 0x70]],
]

function kindByMagic(bytes: Uint8Array): FileKind | undefined {
  const found = MAGIC.find(([, magic]) =>
    magic.every((byte, at) => byte === undefined || bytes[at] === byte),
  )
  return found?.[0]
}

function candidates(bytes: Uint8Array): readonly TextEncoding[] {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8-bom']
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  if (bytes.includes(0)) return bytes.length % 2 === 0 ? byLineEnds(bytes) : []
  return ['utf-8', 'gb18030']
}

/** Line ends and ASCII marks leave zeros in every second byte: which of the two tells the order. */
function byLineEnds(bytes: Uint8Array): readonly TextEncoding[] {
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  return even > odd ? ['utf-16be'] : ['utf-16le']
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** How much of a text is looked at to tell whether it is one. */
const SAMPLE = 20_000

/** Bytes of any kind make some text; only a text has letters nearly throughout, and no control characters. */
function isPlausible(text: string, encoding: TextEncoding): boolean {
  const sample = text.slice(0, SAMPLE)
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0
  if (controls > sample.length / 200) return false
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') return true
  const usual = sample.match(/[\s!-~\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/g)
  return (usual?.length ?? 0) >= sample.length * 0.9
}
