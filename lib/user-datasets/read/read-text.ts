import { decodeText, type TextEncoding } from '@/lib/domain/decode-text'
import { type ImportProblem, importProblem } from '../import-problem'
import { type Outcome, stoppedBy } from '../outcome'

export interface ReadText {
  text: string
  encoding: TextEncoding
  /** What is to be said of it: its encoding, and bytes that make no character. */
  problems: readonly ImportProblem[]
}

/** Of the characters beyond ASCII, the part that may be damaged in what is still UTF-8. Other encodings, read as it, are damaged nearly throughout. */
const MOST_DAMAGED = 0.4

/** Bytes as text, with the encoding said. UTF-8 with a few bad bytes is read as that, and the places are marked with U+FFFD. */
export function readText(file: string, bytes: Uint8Array): Outcome<ReadText> {
  const place = { place: { file } }
  const encodingOf = (encoding: TextEncoding) => importProblem('text-encoding', place, encoding)
  const damaged = damagedUtf8(bytes)
  if (damaged)
    return {
      ok: true,
      value: {
        text: damaged.text,
        encoding: 'utf-8',
        problems: [
          importProblem('text-damaged', place, damaged.characters, damaged.line),
          encodingOf('utf-8'),
        ],
      },
    }
  const decoded = decodeText(bytes)
  if (decoded.ok) {
    const { text, encoding } = decoded
    return { ok: true, value: { text, encoding, problems: [encodingOf(encoding)] } }
  }
  return stoppedBy(
    decoded.is === 'empty'
      ? importProblem('file-empty', place)
      : importProblem('file-other', place, 'binary'),
  )
}

function damagedUtf8(bytes: Uint8Array) {
  if (bytes.includes(0) || (bytes[0] ?? 0) >= 0xfe) return null
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = count(text, /\ufffd/g)
  // A replacement mark that was written as such is no damage.
  if (bad === 0 || isUtf8(bytes)) return null
  const beyondAscii = count(text, /[^\0-\x7f]/g)
  if (bad > beyondAscii * MOST_DAMAGED) return null
  const line = count(text.slice(0, text.indexOf('\ufffd')), /\r\n|\r|\n/g) + 1
  return { text, characters: bad, line }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
