import { harmless } from './formula'
import type { Sheet, Written } from './table'

/**
 * A sheet as CSV after RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read Chinese.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 */
export async function writeCsv({ fields, rows }: Sheet): Promise<string> {
  const { unparse } = (await import('papaparse')).default
  const lines = [fields, ...rows].map((row) => row.map(written))
  return `\ufeff${unparse(lines, { newline: '\r\n' })}\r\n`
}

function written(value: Written): Written {
  return typeof value === 'string' ? harmless(value) : value
}
