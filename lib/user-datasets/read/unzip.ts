import type { Job } from '@/lib/export/export-format'
import { goesOn } from '@/lib/export/goes-on'
import { type ImportProblem, importProblem } from '../import-problem'
import { HARMLESS_BYTES, LIMITS } from '../limits'
import { CANCELLED, type Outcome, stoppedBy } from '../outcome'
import { packedBytes, zipDirectory } from './zip-directory'

/** Packed bytes that are inflated at a time: at the highest ratio there is they make some sixteen megabytes. */
const STEP = 16 * 1024

export type Entries = ReadonlyMap<string, Uint8Array>

/**
 * Inflates the entries of a zip whose names are wanted. Number of entries, total and ratio are held to their limits
 * while it is inflated, step by step, so a bomb is let go after a few megabytes. What the zip says of sizes is not believed.
 */
export async function unzip(
  file: string,
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  job: Job,
): Promise<Outcome<Entries>> {
  const place = { place: { file } }
  const broken = stoppedBy(importProblem('zip-broken', place))
  const directory = zipDirectory(bytes)
  if (!directory) return broken
  if (directory.length > LIMITS.zipEntries)
    return stoppedBy(importProblem('zip-entries', place, directory.length))
  const { Inflate } = await import('fflate')
  const entries = new Map<string, Uint8Array>()
  const wanted = directory.filter(({ name }) => isWanted(name))
  let total = 0
  for (const [i, entry] of wanted.entries()) {
    const packed = packedBytes(bytes, entry)
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return broken
    const parts: Uint8Array[] = []
    let length = 0
    const keep = (part: Uint8Array) => {
      parts.push(part)
      length += part.length
      total += part.length
    }
    const inflate = new Inflate(keep)
    for (let at = 0; at < packed.length; at += STEP) {
      const step = packed.subarray(at, at + STEP)
      if (entry.method === 0) keep(step)
      else if (!pushed(() => inflate.push(step, at + STEP >= packed.length))) return broken
      const beyond = beyondLimits(file, total, length, Math.min(at + STEP, packed.length))
      if (beyond) return stoppedBy(beyond)
      if (at % (64 * STEP) === 0 && !(await goesOn(job, i / wanted.length))) return CANCELLED
    }
    entries.set(entry.name, joined(parts, length))
  }
  return { ok: true, value: entries }
}

/** Damaged data make the library throw; what it throws says nothing that a reader could use. */
function pushed(push: () => void): boolean {
  try {
    push()
    return true
  } catch {
    return false
  }
}

function beyondLimits(
  file: string,
  total: number,
  length: number,
  packed: number,
): ImportProblem | null {
  const place = { place: { file } }
  if (total > LIMITS.zipBytes) return importProblem('zip-size', place)
  return length > HARMLESS_BYTES && length > packed * LIMITS.zipRatio
    ? importProblem('zip-ratio', place, LIMITS.zipRatio)
    : null
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
