import { codedFor } from '@/lib/domain/coded'
import { countOf, type Metric } from '../metric'

export const subAreas: Metric = {
  id: 'sub-areas',
  label: { zh: '片区与区块', en: 'Sub-areas' },
  shortLabel: { zh: '片区', en: 'Sub-areas' },
  definition: {
    zh: '文件为该区列出的片区与区块的个数。',
    en: 'Number of sub-areas and blocks that the document lists for the zone.',
  },
  unit: { zh: '个', en: 'sub-areas' },
  form: { style: 'decimal', decimals: 0 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '片区有大有小，个数不反映面积。',
    en: 'Sub-areas differ in size; their number says nothing of area.',
  },
  support: 'counted',
  countsList: 'subAreas',
  says: {
    zh: (n) => `有 ${n} 个片区`,
    en: (n, value, many) =>
      `${many ? 'have' : 'has'} ${n} ${value === 1 ? 'sub-area' : 'sub-areas'}`,
  },
  parts: [
    {
      id: 'sub-area',
      label: { zh: '片区', en: 'sub-area' },
      count: {
        zh: (n) => `片区 ${n}`,
        en: (n, value) => `${n} ${value === 1 ? 'sub-area' : 'sub-areas'}`,
      },
      mark: 'solid',
      holds: ({ kind, record }) => kind === 'subArea' && record.kind === 'sub-area',
    },
    {
      id: 'block',
      label: { zh: '区块', en: 'block' },
      count: {
        zh: (n) => `区块 ${n}`,
        en: (n, value) => `${n} ${value === 1 ? 'block' : 'blocks'}`,
      },
      mark: 'hatched',
      holds: ({ kind, record }) => kind === 'subArea' && record.kind === 'block',
    },
  ],
  compute: (zone, dataset) => countOf(zone.subAreas, codedFor(zone, dataset).has('subAreas')),
}
