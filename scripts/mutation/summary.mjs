/** @typedef {{ files: Readonly<Record<string, { mutants: readonly { status: string }[] }>> }} Report Stryker's, as far as it is read here */
/** @typedef {{ folder: string, killed: number, timedOut: number, survived: number, uncovered: number }} Row */

/**
 * How many mutants of each folder were noticed and how many not.
 * @param {Report} report
 * @returns {Row[]}
 */
export function rowsOf({ files }) {
  /** @type {Map<string, Row>} */
  const rows = new Map()
  for (const [path, { mutants }] of Object.entries(files)) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    const row = rows.get(folder) ?? { folder, killed: 0, timedOut: 0, survived: 0, uncovered: 0 }
    const count = (/** @type {string} */ status) =>
      mutants.filter((mutant) => mutant.status === status).length
    rows.set(folder, {
      folder,
      killed: row.killed + count('Killed'),
      timedOut: row.timedOut + count('Timeout'),
      survived: row.survived + count('Survived'),
      uncovered: row.uncovered + count('NoCoverage'),
    })
  }
  return [...rows.values()].toSorted((a, b) => (a.folder < b.folder ? -1 : 1))
}

/**
 * The share of mutants that tests noticed, by failing or by never ending; of none, none.
 * @param {Row} row
 */
export function scoreOf({ killed, timedOut, survived, uncovered }) {
  const noticed = killed + timedOut
  const all = noticed + survived + uncovered
  return all === 0 ? null : noticed / all
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} Markdown
 */
export function summaryTable(rows) {
  return [
    '| folder | killed | timed out | survived | not covered | score |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map((row) => {
      const score = scoreOf(row)
      const share = score === null ? '–' : `${(100 * score).toFixed(1)} %`
      const { folder, killed, timedOut, survived, uncovered } = row
      return `| \`${folder}\` | ${killed} | ${timedOut} | ${survived} | ${uncovered} | ${share} |`
    }),
  ].join('\n')
}
