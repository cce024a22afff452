import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FuzzInput } from './fuzz-target'

/** A case that once failed, as small as it could be made. `npm test` tries it for ever. */
export interface KeptCase {
  target: string
  /** Of the run that found it, with the path of the case in it. */
  seed: number
  path: string
  /** What went wrong, for whoever reads this. */
  failed: string
  /** Text as it is, or bytes in Base64. */
  input: string | { base64: string }
}

export const KEPT_FILE = fileURLToPath(new URL('./kept-cases.json', import.meta.url))

export function readKeptCases(): KeptCase[] {
  return JSON.parse(readFileSync(KEPT_FILE, 'utf8'))
}

/** Adds a case; one that is there already is not kept twice. */
export function keepCase(found: KeptCase): void {
  const before = readKeptCases()
  const isKnown = before.some(
    ({ target, input }) =>
      target === found.target && JSON.stringify(input) === JSON.stringify(found.input),
  )
  if (!isKnown) writeFileSync(KEPT_FILE, `${JSON.stringify([...before, found], null, 2)}\n`)
}

export function written(input: FuzzInput): KeptCase['input'] {
  return typeof input === 'string' ? input : { base64: Buffer.from(input).toString('base64') }
}

export function inputOf({ input }: KeptCase): FuzzInput {
  return typeof input === 'string' ? input : Uint8Array.from(Buffer.from(input.base64, 'base64'))
}
