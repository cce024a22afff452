import type { Messages } from '../zh'
import { plural } from './grammar'

export const baseline = {
  label: 'Baseline',
  none: 'none',
  median: (of) => `median of ${of} zones`,
  pin: (zone) => `Pin ${zone} as the baseline`,
  phrase: (name, why) => (why ? `baseline: ${name} (${why})` : `baseline: ${name}`),
  outside: { hidden: 'hidden by the filter', unselected: 'not selected' },
  line: (name, value) => `baseline, ${name}: ${value}`,
  lineShort: (value) => `Baseline ${value}`,
  own: 'baseline',
  points: (n) => `${n} pp`,
  beside: (value, difference) => `${value} (${difference})`,
  dashed: 'the dashed line is the baseline',
  note: (name) =>
    `Differences are zone minus baseline (${name}): + is more, − is fewer, ±0 the same; more is not better.`,
  noteMedian:
    'The median that is the baseline comes from all zones of the dataset, whatever the filter.',
  noteLacking: (label, name, reason) =>
    `${label}: ${reason} for ${name}, the baseline; no difference.`,
  noteMedianLacking: (label) => `${label}: there is no median, so no difference.`,
  noteIncomparable: (label) =>
    `${label}: zones should not be compared on it, so there is no difference.`,
  noteOverlap: (name) =>
    `An overlap is a number of two zones already; nothing is subtracted from it for the baseline (${name}).`,
  noteThemesMedian: 'Themes have no median, so this figure takes no baseline.',
  noteThemesUncoded: (name) =>
    `The themes of ${name}, the baseline, are not yet collected, so nothing is set against them.`,
  sharedWith: (name) => `held by ${name} too`,
  beyond: (name) => `not held by ${name}`,
  sharedOf: (shared, of) => `${shared}/${of} shared`,
  summary: (zone, shared, beyond) => `${zone}: ${shared}; ${beyond}`,
  summaryShared: (name, themes) => `shares ${themes} with ${name}`,
  summaryNoShared: (name) => `shares no theme with ${name}`,
  summaryBeyond: (name, themes) => `holds ${themes}, which ${name} does not`,
  summaryNoBeyond: (name) => `holds no theme that ${name} does not`,
  panel: (name, value) => `Difference from the baseline, ${name} (${value})`,
  panelSum: (own, other, difference, records) =>
    `${own} − ${other} = ${difference}, from ${plural(records, 'record', 'records')} of both sides together.`,
  panelNone: (name) => `No difference from the baseline, ${name}: `,
  panelLacks: {
    zone: (reason) => `${reason} for this zone.`,
    baseline: (reason) => `${reason} for the baseline.`,
  },
  panelOpen: (name) => `Evidence of ${name}`,
  csv: (label, unit, name) => `${label}, difference from ${name} (${unit})`,
  csvBaseline: 'baseline',
  csvDifference: 'difference from baseline',
  csvPoints: 'percentage points',
} satisfies Messages['baseline']
