// What XML 1.0 cannot hold, not even as a character reference: control characters, lone surrogates, two non-characters.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** The text with U+FFFD for each character that XML 1.0 forbids. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd')
}

/** Any text as character data or as the value of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element; attribute values are escaped, numbers rounded to hundredths, children are markup already. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(printed(value))}"`,
  )
  const open = `<${name}${written.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

function printed(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
}
