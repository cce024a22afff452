/**
 * A name as it is kept: composed, on one line, without space around it; empty where there is nothing to be seen in it.
 * However long, all of it is kept.
 */
export function tidyName(text: string): string {
  if (!/[^\p{C}\p{Z}\p{M}]/u.test(text)) return ''
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The name, or with a number after it where it is taken: `Ports`, `Ports (2)`, `Ports (3)`. */
export function uniqueName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let n = 2; ; n++) {
    const numbered = `${name} (${n})`
    if (!taken.has(numbered)) return numbered
  }
}
