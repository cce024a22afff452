/** @typedef {import('../../../lib/export/fixtures/parse-xml').XmlElement} XmlElement */

/**
 * An element of a picture, written in one way only.
 * @typedef {object} Mark
 * @property {string} name
 * @property {number} depth how many elements it stands in
 * @property {ReadonlyMap<string, string>} attributes
 * @property {string} text words it shows; empty for whatever shows none
 * @property {string} line all of this as one text: equal for equal marks
 */

/**
 * The elements of a picture in the order in which they are drawn.
 * @param {XmlElement} element
 * @param {number} [depth]
 * @returns {Mark[]}
 */
export function drawnMarks(element, depth = 0) {
  const { name, children } = element
  const attributes = new Map(
    [...element.attributes]
      .map(([key, value]) => /** @type {const} */ ([key, plainValue(key, value)]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const text = children.length === 0 || name === 'text' ? plainText(element.text) : ''
  const line = JSON.stringify([depth, name, [...attributes], text])
  return [
    { name, depth, attributes, text, line },
    ...children.flatMap((child) => drawnMarks(child, depth + 1)),
  ]
}

/**
 * An attribute's value without what is a matter of spelling: white space, and zeros that say nothing.
 * @param {string} key
 * @param {string} value
 */
function plainValue(key, value) {
  // In a path a number may follow its command at once; elsewhere letters before it make a name of it.
  const decimal = key === 'd' ? /(?<![\d.])-?\d*\.\d+/g : /(?<![\w#.])-?\d*\.\d+(?![\w.])/g
  return plainText(value).replace(decimal, (number) => String(Number(number)))
}

/** @param {string} text */
function plainText(text) {
  return text.replace(/\s+/g, ' ').trim()
}
