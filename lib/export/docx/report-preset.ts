import type { FigurePreset } from '../figure-presets'

/** The text width of a report, 160 mm, at 300 pixels per inch once a PNG has doubled it. */
export const REPORT_PRESET: FigurePreset = {
  id: 'report-page',
  label: { zh: 'A4 版心宽', en: 'A4 text width' },
  width: 945,
  height: null,
  margin: 0,
  density: 150,
  scales: [2],
  type: { title: 28, subtitle: 20, key: 18, note: 16 },
  plotTypes: [{ label: 20, small: 17, row: 56 }],
}

/** For what would take a page to itself: rows close up, then labels grow smaller, from 9.6 pt on paper down to 6.2. */
export const CLOSE_TYPES: FigurePreset['plotTypes'] = [
  { label: 20, small: 17, row: 46 },
  { label: 18, small: 16, row: 42 },
  { label: 17, small: 16, row: 38 },
  { label: 16, small: 15, row: 34 },
  { label: 15, small: 14, row: 30 },
  { label: 16, small: 13, row: 30 },
  { label: 14, small: 13, row: 26 },
]
