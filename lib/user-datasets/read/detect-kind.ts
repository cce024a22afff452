import type { OtherFile } from '@/lib/user-datasets/problems/file-kinds'

/** What the first bytes of a file tell: how it is to be read, or that it cannot be. */
export type DetectedKind = 'empty' | 'text' | 'zip' | 'locked' | 'old-format' | OtherFile

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
/** Compound File Binary: old Office files, and new ones once they have a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const OTHERS: readonly (readonly [OtherFile, readonly (number | undefined)[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46, ...Array(4), 0x57, 0x45, 0x42, 0x50]],
  // HEIC, the photos of telephones
  ['image', [...Array(4), 0x66, 0x74, 0x79, 0x70]],
]

/** The kind of a file by its content; its name and extension are not asked. */
export function detectKind(bytes: Uint8Array): DetectedKind {
  if (bytes.length === 0) return 'empty'
  const opens = (magic: readonly (number | undefined)[]) =>
    magic.every((byte, at) => byte === undefined || bytes[at] === byte)
  if (opens(ZIP) || opens(EMPTY_ZIP)) return 'zip'
  if (opens(COMPOUND)) return holdsName(bytes, 'EncryptedPackage') ? 'locked' : 'old-format'
  return OTHERS.find(([, magic]) => opens(magic))?.[0] ?? 'text'
}

/** Whether a name stands in the directory of a compound file, which is written in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
