import type { Sheet, Written } from './table'

// What a spreadsheet would take for the start of a formula, full-width forms included.
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/

/**
 * A sheet as CSV after RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read Chinese.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 */
export async function writeCsv({ fields, rows }: Sheet): Promise<string> {
  const { unparse } = (await import('papaparse')).default
  const lines = [fields, ...rows].map((row) => row.map(harmless))
  return `\ufeff${unparse(lines, { newline: '\r\n' })}\r\n`
}

function harmless(value: Written): Written {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value
}
