import { importProblem } from '../import-problem'
import { LIMITS } from '../limits'
import { type Outcome, stoppedBy } from '../outcome'

/** Whether a text is meant as JSON: it opens as an object. */
export function opensAsJson(text: string): boolean {
  return /^\s*\{/.test(text.slice(0, 1000))
}

/** The value of a JSON text. How deep it goes is counted before it is parsed. */
export function readJson(file: string, text: string): Outcome<unknown> {
  const place = { place: { file } }
  if (isDeeper(text, LIMITS.jsonDepth)) return stoppedBy(importProblem('json-deep', place))
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return stoppedBy(importProblem('json-broken', place))
  }
}

function isDeeper(text: string, limit: number): boolean {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isQuoted) {
      if (unit === 0x5c) at += 1
      else if (unit === 0x22) isQuoted = false
    } else if (unit === 0x22) isQuoted = true
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1
      if (depth > limit) return true
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1
  }
  return false
}
