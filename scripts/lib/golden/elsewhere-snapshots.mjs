import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { VitestSnapshotEnvironment } from 'vitest/runtime'
import { root } from '../paths.mjs'

/**
 * For Vitest: no picture is known yet, and each that a test draws is written into the folder ZONESCOPE_PICTURES under
 * the path of its golden file, which stays as it is.
 */
class ElsewhereSnapshots extends VitestSnapshotEnvironment {
  /** @override */
  async readSnapshotFile() {
    return null
  }

  /**
   * @override
   * @param {string} path
   * @param {string} content
   */
  async saveSnapshotFile(path, content) {
    const folder = process.env.ZONESCOPE_PICTURES
    if (!folder) throw new Error('ZONESCOPE_PICTURES names no folder to draw into.')
    const elsewhere = join(folder, relative(root, path))
    await mkdir(dirname(elsewhere), { recursive: true })
    await writeFile(elsewhere, content)
  }

  /** @override */
  async removeSnapshotFile() {}
}

// Vitest takes an object that stands as the module's default.
export default new ElsewhereSnapshots()
