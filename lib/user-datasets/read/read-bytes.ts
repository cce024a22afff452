import type { Job } from '@/lib/export/export-format'
import { goesOn } from '@/lib/export/goes-on'
import { importProblem } from '../import-problem'
import type { InputFile } from '../input-file'
import { LIMITS } from '../limits'
import { CANCELLED, type Outcome, stoppedBy } from '../outcome'

/** Bytes between two looks at whether the job goes on; streams come in pieces of any size. */
const BREATH = 4 * 1024 * 1024

/**
 * All bytes of a file. One that says it is too large is not opened; one that goes on beyond the limit, whatever it
 * says, is let go there.
 *
 * @param left bytes that may still be read, of all files together
 */
export async function readBytes(
  file: InputFile,
  job: Job,
  left: number = LIMITS.bytes,
): Promise<Outcome<Uint8Array>> {
  const limit = Math.min(LIMITS.bytes, left)
  const tooLarge = (bytes: number | null) =>
    stoppedBy(importProblem('file-too-large', { place: { file: file.name } }, bytes, limit))
  if (file.size > limit) return tooLarge(file.size)
  const reader = file.stream().getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  let next = 0
  try {
    for (;;) {
      if (length >= next) {
        if (!(await goesOn(job, file.size === 0 ? 0 : Math.min(1, length / file.size))))
          return CANCELLED
        next = length + BREATH
      }
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > limit) return tooLarge(null)
      chunks.push(value)
    }
  } finally {
    // What is not read to its end is told so; whether it listens does not matter.
    reader.cancel().catch(() => {})
  }
  return { ok: true, value: joined(chunks, length) }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
