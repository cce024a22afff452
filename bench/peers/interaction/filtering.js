/**
 * What the pages of the peers have in common: zones, and chips that include at the first press, exclude at the second and let go at the third.
 * @typedef {{ id: string, name: string, themes: number[], subAreas: number }} Row
 * @typedef {Map<number, 'on' | 'excluded'>} Chosen
 */

/** @returns {Promise<{ rows: Row[], themes: string[] }>} */
export async function readRows() {
  return (await fetch('./rows.json')).json()
}

/**
 * @param {Chosen} chosen
 * @param {number} theme
 * @returns {Chosen}
 */
export function pressed(chosen, theme) {
  const next = new Map(chosen)
  const state = chosen.get(theme)
  if (state === undefined) next.set(theme, 'on')
  else if (state === 'on') next.set(theme, 'excluded')
  else next.delete(theme)
  return next
}

/**
 * A test of one zone: it holds any of the included themes and none of the excluded.
 * @param {Chosen} chosen
 * @returns {(row: Row) => boolean}
 */
export function qualifies(chosen) {
  const themesOf = (/** @type {'on' | 'excluded'} */ state) =>
    [...chosen].flatMap(([theme, is]) => (is === state ? [theme] : []))
  const [included, excluded] = [themesOf('on'), themesOf('excluded')]
  return ({ themes }) =>
    (included.length === 0 || included.some((theme) => themes.includes(theme))) &&
    !excluded.some((theme) => themes.includes(theme))
}

/** One collator, as the libraries advise; made anew for each comparison it would be much slower. */
export const { compare: compareNames } = new Intl.Collator('zh')
