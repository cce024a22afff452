// What a spreadsheet would take for the start of a formula, full-width forms included.
const START = /^\s*[=+\-@\t\r＝＋－＠]/

// The same behind apostrophes, so that the apostrophe that is put before can be told from one that was there.
const QUOTED = /^'*\s*[=+\-@\t\r＝＋－＠]/

/** Whether a spreadsheet that reads the text from a CSV would run it. */
export function isFormula(text: string): boolean {
  return START.test(text)
}

/** A text with an apostrophe before it where a spreadsheet would run it as a formula. */
export function harmless(text: string): string {
  return QUOTED.test(text) ? `'${text}` : text
}

/** The text that `harmless` was given. */
export function original(text: string): string {
  return text.startsWith("'") && QUOTED.test(text) ? text.slice(1) : text
}
