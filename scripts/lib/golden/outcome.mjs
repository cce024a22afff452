/** @typedef {import('./compare-pictures.mjs').Compared} Compared */

/**
 * What a comparison comes to: 0 all are the same, 2 some differ, 1 some could not be compared, or there was nothing to compare.
 * @param {readonly Compared[]} compared
 * @returns {0 | 1 | 2}
 */
export function exitCodeOf(compared) {
  if (compared.length === 0 || compared.some(({ verdict }) => verdict === 'incomparable')) return 1
  return compared.some(({ verdict }) => verdict === 'differs') ? 2 : 0
}

/**
 * The same for people, a line for each picture that is not the same and one for all.
 * @param {readonly Compared[]} compared
 * @returns {string[]}
 */
export function outcomeLines(compared) {
  const lines = compared.flatMap((each) => {
    if (each.verdict === 'incomparable') return [`could not compare  ${each.name}: ${each.reason}`]
    return each.verdict === 'differs' ? [`differs  ${each.name}: ${changesSaid(each)}`] : []
  })
  const count = (/** @type {Compared['verdict']} */ wanted) =>
    compared.filter(({ verdict }) => verdict === wanted).length
  const respelled = compared.filter((each) => each.verdict === 'same' && !each.isSpelledAlike)
  const spelling =
    respelled.length > 0
      ? ` (${respelled.length} of them written otherwise, which the tests will not take)`
      : ''
  return [
    ...lines,
    `${count('same')} same${spelling}, ${count('differs')} differ, ${count('incomparable')} could not be compared`,
  ]
}

/**
 * How far a picture differs: by its marks, and by what is seen.
 * @param {import('./compare-pictures.mjs').Differing} differing
 */
export function changesSaid({ marks, pixels }) {
  const said = `${marks.length} ${marks.length === 1 ? 'mark' : 'marks'}`
  if (!pixels) return `${said}; not painted`
  if (pixels.count === 0) return `${said}; drawn alike`
  return `${said}; ${pixels.count} ${pixels.count === 1 ? 'pixel' : 'pixels'}, ${percent(pixels.share)}`
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toLocaleString('en', { maximumSignificantDigits: 2 })} %`
}
