import type { Messages } from '../zh'

export const weighting = {
  legend: 'Your weights',
  lead: (most) =>
    `0 leaves a metric out, ${most} weighs most. The weights are yours to set; there are none by default.`,
  clear: 'Clear weights',
  obstacles: {
    incomparable: 'not for comparison, so not weighed',
    incomplete: 'not known for every zone, so not weighed',
    negative: 'has negative values, no share of maximum',
  },
  emptyTitle: 'Your weighting: no weights are set, so there are no ranks',
  emptyNothing: 'Your weighting: no metric that has a weight can be weighed, so there are no ranks',
  emptyLead: (most) =>
    `Give metrics a weight above (0 to ${most}), and the ranks of zones under your weights stand here, with how they change where weights are a little different`,
  emptyNote:
    'Weights are the reader’s own judgement and no part of the document, so none are set for you. Without weights there is no ranking anywhere on this site.',
  title: (zones, rank, of, range) => `With your weights ${zones} has rank ${rank} of ${of}${range}`,
  titleShared: (zones, rank, of) => `With your weights ${zones} share rank ${rank} of ${of}`,
  titleMany: (n) => `${n} zones`,
  titleRange: (first, last) => `, and ranks ${first} to ${last} under nearby weightings`,
  titleKept: ', and keeps it under nearby weightings',
  weight: (label, weight) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${weight}`,
  weights: (listed) => `Weights chosen by the reader, not by the document: ${listed}`,
  scale: (method) => `scale: ${method}`,
  marks: 'lines show ranks under nearby weightings, a longer upright a rank that comes more often',
  axis: 'Rank',
  rank: (rank) => `rank ${rank}`,
  rankShared: (rank) => `rank ${rank}, shared`,
  range: (first, last) => `${first}–${last} under nearby weightings`,
  kept: 'the same under nearby weightings',
  value: (value) => `weighted value ${value}`,
  times: (n, of) => `this rank in ${n} of ${of}`,
  noteOwn:
    'The weights are the reader’s own, not the document’s; a rank says how much the document lists for a zone by these weights. Documents state aims, not results.',
  noteRanks: (of) =>
    `Ranks are among all ${of} zones of the dataset, whatever is filtered or selected; equal weighted values share a rank.`,
  noteNearby: (tries, seed) =>
    `Nearby weightings: each weight times a factor of its own between 1/2 and 2, halving as likely as doubling, tried ${tries} times (seed ${seed}); the range includes your own weights.`,
  noteSingle:
    'Only one metric enters, and zones rank alike whatever it weighs, so there are no nearby weightings to compare.',
  noteLeftOut: {
    incomparable: (labels) => `Not weighed: ${labels}, since zones should not be compared on it.`,
    incomplete: (labels) =>
      `Not weighed: ${labels}, since not every zone of the dataset has a value; missing is not 0, so it is left out for all.`,
    negative: (labels) =>
      `Not weighed: ${labels}, since it has negative values, and “share of maximum” does not apply.`,
  },
  rankShort: (rank, range) => (range ? `rank ${rank} (${range})` : `rank ${rank}`),
  noteTable: (listed, scale) =>
    `Weighted values rest on weights chosen by the reader, not by the document: ${listed}; ${scale}. Below each is its rank, and in brackets its ranks under nearby weightings.`,
  partMetric: 'Metric',
  partValue: 'Value',
  partUnit: 'On the scale',
  partWeight: 'Weight',
  partOpen: (metric, value) => `${value}, evidence of ${metric.toLowerCase()}`,
  sum: (products, weights, value) => `(${products.join(' + ')}) ÷ ${weights} ≈ ${value}`,
  product: (weight, unit) => `${weight} × ${unit}`,
  csvRank: 'rank by the reader’s weights',
  csvFirst: 'foremost rank under nearby weightings',
  csvLast: 'hindmost rank under nearby weightings',
  csvWeights: 'reader’s weights',
  method: 'Your weighting, and ranks',
  methodLead:
    '“Your weighting” makes one number of several metrics by weights that the reader gives, and ranks zones by it. The weights are no part of the document and there are none by default; without them there is no rank.',
  methodNearby: 'Nearby weightings',
  methodNearbyText: (most, fewest) =>
    `Nobody can state weights to a hair, so it matters what ranks do where weights are a little different. Each weight is multiplied by a factor 2^(2u−1), u drawn evenly from 0 to 1: from 1/2 to 2, halving as likely as doubling. Only the proportions of weights count. It is done ${most} times, fewer where there are very many zones, and at least ${fewest} times; the seed of the random numbers is fixed, so the same weights always give the same result. (Stochastic multicriteria acceptability analysis, SMAA: Lahdelma, Hokkanen & Salminen, 1998, Eur. J. Oper. Res. 106. Random numbers: Park & Miller, 1988.)`,
  methodText: {
    value: [
      'Weighted value',
      'Each metric is brought to 0 to 1 by the chosen scale, and the weighted mean is taken: Σ(weight × value on the scale) ÷ Σ weights. Scales always come from all zones of the dataset. A metric that any zone has no value for is left out for all, and named; missing is never 0. (Simple additive weighting: OECD & JRC, Handbook on Constructing Composite Indicators, 2008, ch. 6.)',
    ],
    rank: [
      'Rank',
      'Among all zones of the dataset, from the largest weighted value down, whatever is filtered or selected. Equal values share the first of their ranks.',
    ],
    range: [
      'Range of ranks',
      'The foremost and the hindmost rank of a zone under all these weightings and the reader’s own, and how often it is that of the reader’s weights. It tells of a change of weights only, and is no margin of error.',
    ],
    limits: [
      'Limits',
      'Of most metrics more is not better: a number is what the document lists, not performance. Where metrics overlap, such as themes and primary themes, one record counts twice. Much of one metric can make up for little of another, which the mean does not show: read it beside the values.',
    ],
  },
} satisfies Messages['weighting']
