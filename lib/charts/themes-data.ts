import { firstWords, type ThemeMatrix, type ThemeRow } from '@/lib/analysis/theme-matrix'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { WEIGHTS } from '@/lib/domain/theme-weight'
import type { Zone } from '@/lib/domain/zone'
import { baselineName, baselinePhrase } from './baseline-text'
import type { ChartInput } from './chart'
import { tabledMatrix } from './drawn-matrix'
import { cutFrom } from './drawn-zones'
import { ABSENT, type TableData, type TableRow } from './figure-data'
import { holdersText, MOST_WITH_WORDS, matrixScope } from './matrix-text'
import { themeNames } from './overlap-text'
import { markBeside, themesBaseline } from './themes-baseline'

/** The matrix in words: themes × zones; from eight zones on, a row a zone with its themes by weight. */
export function themesData(input: ChartInput): TableData | null {
  const matrix = tabledMatrix(input)
  if (matrix.zones.length === 0 || matrix.rows.length === 0) return null
  const { figure, slides } = input.words.messages
  const isLong = matrix.zones.length > MOST_WITH_WORDS
  const against = !isLong && themesBaseline(input) !== null ? [baselinePhrase(input)] : []
  const subject = isLong ? slides.themesByZone : slides.themesByTheme
  return {
    ...(isLong ? byZone(matrix, input) : byTheme(matrix, input)),
    ...cutFrom(input),
    subtitle: figure.sentences([figure.sentence([subject, ...against]), matrixScope(input)]),
  }
}

function byTheme({ zones, blocks, uncoded }: ThemeMatrix, input: ChartInput): TableData {
  const { comparison, words } = input
  const { baseline, figure, matrices, slides } = words.messages
  const cellOf = (row: ThemeRow, zone: Zone): string => {
    const held = row.held.get(zone.id)
    if (!held) return uncoded.has(zone.id) ? words.text(MISSING_LABELS['not-collected']) : ABSENT
    const said = slides.held(
      figure.weights[held.weight],
      firstWords(held, comparison.dataset) ?? '',
    )
    const beside = markBeside(zone, row.theme.id, input)
    if (beside === null) return said
    const { sharedWith, beyond } = baseline
    return figure.listed([said, (beside === 'shared' ? sharedWith : beyond)(baselineName(input))])
  }
  return {
    kind: 'table',
    columns: [
      { label: matrices.theme, align: 'left' },
      ...zones.map(({ shortName }) => ({ label: words.text(shortName), align: 'left' as const })),
      { label: matrices.holders, align: 'left' },
    ],
    rows: blocks.flatMap(({ group, rows }): TableRow[] => [
      ...(group ? [{ cells: [words.text(group.label)], isHeading: true }] : []),
      ...rows.map((row) => ({
        cells: [
          words.text(row.theme.label),
          ...zones.map((zone) => cellOf(row, zone)),
          holdersText(row, input),
        ],
      })),
    ]),
    foot: [],
  }
}

function byZone({ zones, uncoded }: ThemeMatrix, input: ChartInput): TableData {
  const { words } = input
  const { figure, table } = words.messages
  const themesOf = (zone: Zone, weight: (typeof WEIGHTS)[number]): string => {
    if (uncoded.has(zone.id)) return words.text(MISSING_LABELS['not-collected'])
    const own = zone.themes.filter((each) => each.weight === weight)
    return own.length === 0
      ? figure.weights.none
      : themeNames(
          own.map(({ theme }) => theme),
          input,
        )
  }
  return {
    kind: 'table',
    columns: [
      { label: table.zone, align: 'left' },
      ...WEIGHTS.map((weight) => ({ label: figure.weights[weight], align: 'left' as const })),
    ],
    rows: zones.map((zone) => ({
      cells: [words.text(zone.shortName), ...WEIGHTS.map((weight) => themesOf(zone, weight))],
    })),
    foot: [],
  }
}
