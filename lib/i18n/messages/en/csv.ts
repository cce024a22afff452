import type { Messages } from '../zh'

export const csv = {
  column: (label, unit, option) =>
    option ? `${label} (${unit}; ${option})` : `${label} (${unit})`,
  zone: 'zone',
  zoneId: 'zone id',
  metric: 'metric',
  metricId: 'metric id',
  option: 'counting',
  value: 'value',
  unit: 'unit',
  missing: 'missing reason',
  printed: 'as printed',
  support: 'support',
  record: 'record id',
  recordKind: 'kind of record',
  recordSupport: 'support of record',
  recordText: 'record text',
  quote: 'quotation',
  document: 'document',
  place: 'place',
} satisfies Messages['csv']
