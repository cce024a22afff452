import { codedFor } from '@/lib/domain/coded'
import { countOf, type Metric } from '../metric'

export const measures: Metric = {
  id: 'measures',
  label: { zh: '举措', en: 'Measures' },
  shortLabel: { zh: '举措', en: 'Measures' },
  definition: {
    zh: '文件写明该区要采取的举措数：推进、加快、加强、参与等动词所领的行动。',
    en: 'Number of actions that the document commits the zone to: what it will advance, speed up, strengthen or take part in.',
  },
  unit: { zh: '项', en: 'measures' },
  form: { style: 'decimal', decimals: 0 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '一个动词短语算一项；举措有大有小，数目不代表力度。',
    en: 'One verb phrase counts one; measures differ in scale, and their number is not their force.',
  },
  support: 'counted',
  countsList: 'measures',
  says: {
    zh: (n) => `写明 ${n} 项举措`,
    en: (n, value, many) =>
      `${many ? 'state' : 'states'} ${n} ${value === 1 ? 'measure' : 'measures'}`,
  },
  compute: (zone, dataset) => countOf(zone.measures, codedFor(zone, dataset).has('measures')),
}
