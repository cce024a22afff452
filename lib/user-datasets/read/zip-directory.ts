/** An entry of a zip as its directory lists it. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated; other ways of packing are not read. */
  method: number
  /** Bytes in the zip. */
  packed: number
  /** Where its own header stands. */
  offset: number
}

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENCRYPTED = 1

/**
 * What a zip says it holds, read from the directory at its end; null where that is damaged, in parts, larger than four
 * gigabytes or under a password. Where entries share their bytes, as in bombs, their sizes add up to more than the file.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let packed = 0
  let at = view.getUint32(end + 16, true)
  const listed = view.getUint16(end + 10, true)
  for (let i = 0; i < listed; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) return null
    const isLocked = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0
    const nameLength = view.getUint16(at + 28, true)
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (isLocked || next > end) return null
    const entry = {
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    }
    packed += entry.packed
    if (packed > bytes.length) return null
    entries.push(entry)
    at = next
  }
  return entries
}

/** The packed bytes of an entry; null where its own header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed)
}

function endOfDirectory(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** Names are UTF-8 or, from Chinese systems, GB18030, whatever their flag says. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
