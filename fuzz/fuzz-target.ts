import type fc from 'fast-check'

/** What a case is made of: whatever it stands for, it can be written down and kept. */
export type FuzzInput = string | Uint8Array

/** A door of the program at which anything may arrive. */
export interface FuzzTarget {
  name: string
  /** How many cases `npm test` tries. A longer run goes on until its time is over. */
  cases: number
  inputs: fc.Arbitrary<FuzzInput>
  /** Rejects or throws where the door does: every input is answered with a value, and what it says is whole. */
  check: (input: FuzzInput) => void | Promise<void>
}

export function textOf(input: FuzzInput): string {
  return typeof input === 'string' ? input : new TextDecoder().decode(input)
}

export function bytesOf(input: FuzzInput): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input
}

/** What a text holds as JSON; nothing where it is none, which is not what the doors behind are for. */
export function jsonIn(input: string): unknown {
  try {
    return JSON.parse(input)
  } catch {
    return undefined
  }
}
