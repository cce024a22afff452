import { readFileSync } from 'node:fs'

/**
 * What the pages that are measured against each other show: six zones, a chart of one number, a table of five, six chips.
 * @typedef {object} PageContent
 * @property {string} title
 * @property {string} note
 * @property {string} zoneHead
 * @property {string[]} columns
 * @property {{ name: string, values: number[], holds: string[] }[]} zones the first value is drawn
 * @property {{ id: string, label: string }[]} chips
 */

const FILE = new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url)
const CHIPS = 6

/** @returns {PageContent} of the built-in dataset, in Chinese */
export function pageContent() {
  const { zones, themes } = JSON.parse(readFileSync(FILE, 'utf8'))
  const holds = (/** @type {any} */ zone) =>
    zone.themes.map((/** @type {{ theme: string }} */ { theme }) => theme)
  const held = (/** @type {string} */ id) =>
    zones.filter((/** @type {any} */ zone) => holds(zone).includes(id)).length
  return {
    title: '六区目标',
    note: '每区列出的目标数，一行一个区；按主题筛选。',
    zoneHead: '区',
    columns: ['目标', '主题', '举措', '联动', '片区'],
    zones: zones.map((/** @type {any} */ zone) => ({
      name: zone.shortName.zh,
      values: ['goals', 'themes', 'measures', 'linkages', 'subAreas'].map(
        (key) => zone[key].length,
      ),
      holds: holds(zone),
    })),
    chips: themes
      .filter((/** @type {{ id: string }} */ { id }) => held(id) > 0 && held(id) < zones.length)
      .slice(0, CHIPS)
      .map((/** @type {{ id: string, label: { zh: string } }} */ { id, label }) => ({
        id,
        label: label.zh,
      })),
  }
}
