import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @typedef {import('@playwright/test').Page} Page */

/**
 * The product as a reader meets it with a dataset of their own: the file is opened on the page of datasets, then compared by name.
 * @param {Page} page
 * @param {{ origin: string, folder: string, file: { id: string } }} with where it is served, a folder for files, a dataset as it stands in a file
 */
export async function openOurs(page, { origin, folder, file }) {
  const path = join(folder, `${file.id}.json`)
  await writeFile(path, JSON.stringify(file))
  await page.goto(`${origin}/zh/datasets`)
  const chooser = page.locator('#own input[type=file]')
  await chooser.setInputFiles(path)
  const kept = page.locator(`#own a[href*="own-${file.id}"]`).first()
  await kept.waitFor({ timeout: 240_000 })
  await page.goto(`${origin}/zh/compare?dataset=own-${file.id}&sort=name.asc`)
  await page.locator('tbody th').first().waitFor({ timeout: 240_000 })
}

/** @type {import('./press-chips.mjs').Answers} */
export const ourAnswers = {
  chips: 'fieldset fieldset button[aria-pressed]',
  shown: '[data-filter-sentence]',
  first: 'tbody th',
}
