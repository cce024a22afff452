import { HELD_THEME_PREFIX } from '@/lib/analysis/metrics/held-theme'
import type { ThemeMatrix } from '@/lib/analysis/theme-matrix'
import { codedFor } from '@/lib/domain/coded'
import { MISSING_LABELS } from '@/lib/domain/missing'
import { WEIGHTS } from '@/lib/domain/theme-weight'
import { baselinePhrase } from './baseline-text'
import type { Chart, ChartInput, FigurePart, FigureText } from './chart'
import { CHART_NAMES } from './chart-names'
import { drawnMatrix, drawnThemes, MATRIX_DRAWS, matrixPart } from './drawn-matrix'
import { cellText, MOST_WITH_WORDS, matrixScope } from './matrix-text'
import { codedZones } from './overlap-text'
import { partSentences } from './part-text'
import { besideKey, besideSentences, themesBaseline, unusedBaselineNotes } from './themes-baseline'
import { someNamesOf } from './zone-names'

/** Zones × themes: which zone states what, how heavily, in which words. */
export const themes: Chart = {
  id: 'themes',
  howToRead: {
    zh: '一行一个主题，一列一个区；图形面积表示轻重，旁边是所依据的第一处原文。左侧粗线与浅底表示只有一个区提出，小点表示文件没有提出。选了一个区作基线时，空心是该区也有的主题，实心是该区没有的。各区按主题相近程度排列：以主题重合度（Jaccard，只算主要与次要主题）为相近，先按平均距离聚类（Sokal 与 Michener，1958），再取相邻各区距离之和最小的次序（Bar-Joseph 等，2001）。',
    en: 'One row is one theme, one column one zone; the area of a mark shows weight, and beside it stand the first words it rests on. A bar at the left and a tint mean that one zone alone holds the theme, a point that the document does not state it. Where a zone is the baseline, open marks are themes that it holds too, filled ones those it does not. Zones stand by similarity: by theme overlap (Jaccard, primary and secondary themes), clustered by average linkage (Sokal & Michener 1958), then in the order whose neighbours are least far apart in sum (Bar-Joseph et al. 2001).',
  },
  draws: MATRIX_DRAWS,
  text: themesText,
  data: async (input) => (await import('./themes-data')).themesData(input),
}

function themesText(input: ChartInput): FigureText {
  const { comparison, view, words } = input
  const { figure, matrices } = words.messages
  const whole = drawnMatrix(input).matrix
  const matrix = drawnThemes(input)
  const part = alsoOfThemes(matrixPart(input), input)
  const { rows, zones } = matrix
  const held = rows.flatMap((row) =>
    zones.flatMap((zone) => (row.held.has(zone.id) ? [{ row, zone }] : [])),
  )
  const subject =
    zones.length > MOST_WITH_WORDS ? matrices.themesSubjectMarks : matrices.themesSubject
  const grouped = view.order === 'coverage' ? [] : [matrices.themesByGroup]
  return {
    title: titleOf(whole, input),
    subtitle: figure.sentences([
      figure.sentence([subject, ...grouped, ...baselinePhrases(input)]),
      matrixScope(input),
    ]),
    ...(part && { part }),
    key: [
      ...WEIGHTS.map((mark) => ({ mark, label: figure.weights[mark] })),
      { mark: 'absent', label: figure.weights.none },
      { mark: 'only', label: matrices.keyOnly },
      ...besideKey(input),
    ],
    notes: [...notesOf(whole, input)],
    summary: figure.sentences([
      ...partSentences(part),
      ...zones.map((zone) => {
        const names = rows.flatMap((row) => {
          const own = row.held.get(zone.id)
          return own ? [`${words.text(row.theme.label)} ${figure.weights[own.weight]}`] : []
        })
        const none = matrix.uncoded.has(zone.id)
          ? words.text(MISSING_LABELS['not-collected'])
          : words.messages.table.noThemes
        const said = names.length > 0 ? figure.listed(names) : none
        return figure.sentence([figure.summaryZone(words.text(zone.shortName), said)])
      }),
      ...besideSentences(zones, input),
    ]),
    stops: held.map(({ row, zone }) => ({
      zone: zone.id,
      metric: `${HELD_THEME_PREFIX}${row.theme.id}`,
      text: cellText(row, zone, input),
    })),
    records: comparison.zones.flatMap((zone) => zone.themes.map(({ id }) => id)),
  }
}

/** The same, where some of the themes are drawn only: that too. */
function alsoOfThemes(part: FigurePart | undefined, input: ChartInput): FigurePart | undefined {
  const { comparison, words } = input
  const { number } = words.formats
  const { figure, figurePart } = words.messages
  const [drawn, of] = [drawnThemes(input).rows.length, drawnMatrix(input).matrix.rows.length]
  if (drawn === of) return part
  const zones = comparison.zones.length
  const said = [...partSentences(part), figurePart.themes(number(drawn), number(of))]
  return {
    ...(part ?? { first: zones, of: zones, ...MATRIX_DRAWS }),
    said: figure.sentences(said),
  }
}

/** The baseline, where the marks are set against it. */
function baselinePhrases(input: ChartInput): string[] {
  return themesBaseline(input) === null ? [] : [baselinePhrase(input)]
}

function titleOf({ rows, zones }: ThemeMatrix, input: ChartInput): string {
  const { words } = input
  const { figure, matrices } = words.messages
  if (zones.length === 0) return figure.titleEmpty
  if (rows.length === 0) return matrices.themesNone
  if (codedZones(input).length === 0) return figure.titleNone(words.text(CHART_NAMES.themes))
  const { number } = words.formats
  return matrices.themesTitle(
    number(rows.length),
    number(rows.filter(({ only }) => only).length),
    number(rows.filter(({ holders }) => holders.length === 0).length),
  )
}

function notesOf({ rows, zones }: ThemeMatrix, input: ChartInput): string[] {
  const { comparison, words } = input
  const { matrices } = words.messages
  const isCoded = codedZones(input).length > 0
  const nobody = isCoded ? rows.filter(({ holders }) => holders.length === 0) : []
  const { dataset } = comparison
  const waiting = comparison.zones.filter((zone) => !codedFor(zone, dataset).has('themes'))
  return [
    ...unusedBaselineNotes(input),
    ...(nobody.length > 0
      ? [matrices.noteNobody(matrices.themes(nobody.map(({ theme }) => words.text(theme.label))))]
      : []),
    ...(waiting.length > 0 ? [matrices.noteUncoded(someNamesOf(waiting, words))] : []),
    ...(zones.length < dataset.zones.length ? [matrices.noteHolders] : []),
    ...(zones.length > MOST_WITH_WORDS ? [matrices.noteWordsInPanel] : []),
    matrices.noteWeights,
  ]
}
