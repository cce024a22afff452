import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** @typedef {import('./picture-sets.mjs').PictureSet} PictureSet */

/**
 * Makes golden files of what is drawn now: writes those that are new or other than before, and removes what is no longer drawn.
 * @param {PictureSet} golden
 * @param {PictureSet} drawn
 * @param {string} folder the repository
 * @returns {Promise<{ written: string[], removed: string[] }>} paths
 */
export async function acceptPictures(golden, drawn, folder) {
  const removed = [...golden.keys()].filter((path) => !drawn.has(path))
  const written = []
  for (const [path, picture] of drawn) {
    const before = golden.get(path)
    if ('problem' in picture) throw new Error(`${path} ${picture.problem}`)
    if (before && 'svg' in before && before.svg === picture.svg) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), picture.svg)
    written.push(path)
  }
  for (const path of removed) await rm(join(folder, path))
  return { written, removed }
}
