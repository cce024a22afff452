/** The marks that part the items of a list within a cell. */
export const LIST_SEPARATORS = ['、', '；', ';', '|', '｜', '\n', '，', ',', '/'] as const

/** Those that are taken for separators without asking; commas and slashes stand within items as well. */
export const SURE_SEPARATORS: readonly string[] = ['、', '；', ';', '|', '｜', '\n']

/** The items of a list in a cell, in order, without blanks and repeats. */
export function splitList(text: string, separators: readonly string[]): string[] {
  return [
    ...new Set(
      pieces(text, separators)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  ]
}

/** A list with one of its items written otherwise; separators and spaces stay as they are. */
export function replaceItem(
  text: string,
  separators: readonly string[],
  from: string,
  to: string,
): string {
  let rest = text
  return pieces(text, separators)
    .map((item) => {
      const separator = rest.slice(item.length, item.length + 1)
      rest = rest.slice(item.length + 1)
      const written = item.trim() === from ? item.replace(from, () => to) : item
      return written + separator
    })
    .join('')
}

function pieces(text: string, separators: readonly string[]): string[] {
  const items: string[] = []
  let item = ''
  for (const character of text) {
    if (separators.includes(character)) {
      items.push(item)
      item = ''
    } else item += character
  }
  return [...items, item]
}
