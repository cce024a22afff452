import { drawnMarks } from './drawn-marks.mjs'
import { markChanges } from './mark-changes.mjs'
import { pixelChanges } from './pixel-changes.mjs'

/** @typedef {import('./picture-sets.mjs').PictureSet} PictureSet */
/** @typedef {import('./mark-changes.mjs').MarkChange} MarkChange */
/** @typedef {import('./pixel-changes.mjs').Bitmap} Bitmap */
/** @typedef {import('./pixel-changes.mjs').PixelChanges} PixelChanges */
/** @typedef {import('./drawn-marks.mjs').XmlElement} XmlElement */

/**
 * What two pictures of one name were found to be.
 * @typedef {{ name: string } & (Same | Differing | Incomparable)} Compared
 */
/** @typedef {{ verdict: 'same', isSpelledAlike: boolean }} Same isSpelledAlike: byte for byte */
/**
 * @typedef {object} Differing
 * @property {'differs'} verdict
 * @property {string} before
 * @property {string} after
 * @property {MarkChange[]} marks
 * @property {PixelChanges | null} pixels null where nothing could be painted
 */
/** @typedef {{ verdict: 'incomparable', reason: string }} Incomparable */

/**
 * @typedef {object} Tools
 * @property {(svg: string) => XmlElement} read throws on what is not well-formed
 * @property {(svg: string) => Promise<Bitmap | null>} paint answers null where there is nothing to paint with
 */

/**
 * Compares pictures that have the same name, in the order of names.
 * @param {PictureSet} before
 * @param {PictureSet} after
 * @param {Tools} tools
 * @returns {Promise<Compared[]>}
 */
export async function comparePictures(before, after, tools) {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  const compared = []
  for (const name of names) {
    const verdict = await verdictOn(before.get(name), after.get(name), tools)
    compared.push({ name, ...verdict })
  }
  return compared
}

/**
 * @param {{ svg: string } | { problem: string } | undefined} before
 * @param {{ svg: string } | { problem: string } | undefined} after
 * @param {Tools} tools
 * @returns {Promise<Same | Differing | Incomparable>}
 */
async function verdictOn(before, after, { read, paint }) {
  if (!before) return incomparable('there is none before')
  if (!after) return incomparable('there is none after')
  if ('problem' in before) return incomparable(`before: ${before.problem}`)
  if ('problem' in after) return incomparable(`after: ${after.problem}`)
  const [one, two] = [marksOf(before.svg, read), marksOf(after.svg, read)]
  if (typeof one === 'string') return incomparable(`before: ${one}`)
  if (typeof two === 'string') return incomparable(`after: ${two}`)
  const marks = markChanges(one, two)
  if (marks.length === 0) return { verdict: 'same', isSpelledAlike: before.svg === after.svg }
  const [was, is] = [await paint(before.svg), await paint(after.svg)]
  const pixels = was && is && pixelChanges(was, is)
  return { verdict: 'differs', before: before.svg, after: after.svg, marks, pixels }
}

/**
 * @param {string} svg
 * @param {Tools['read']} read
 */
function marksOf(svg, read) {
  try {
    const root = read(svg)
    return root.name === 'svg' ? drawnMarks(root) : `is no SVG but <${root.name}>`
  } catch (error) {
    return `is not well-formed: ${error instanceof Error ? error.message : error}`
  }
}

/**
 * @param {string} reason
 * @returns {Incomparable}
 */
function incomparable(reason) {
  return { verdict: 'incomparable', reason }
}
