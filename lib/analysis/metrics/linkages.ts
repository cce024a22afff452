import { codedFor } from '@/lib/domain/coded'
import { countOf, type Metric } from '../metric'

export const linkages: Metric = {
  id: 'linkages',
  label: { zh: '联动对象', en: 'Linkages' },
  shortLabel: { zh: '联动', en: 'Linkages' },
  definition: {
    zh: '该区段落点名要与之合作、接入或服务的区外事物的个数。',
    en: 'Number of things outside the zone that its own passage says it works with, joins or serves.',
  },
  unit: { zh: '个', en: 'linkages' },
  form: { style: 'decimal', decimals: 0 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '只由名称推断的联系不计。0 是文件没有点名，不是缺失。',
    en: 'Ties inferred from a name alone do not count. Zero means that the document names none; it is not a gap.',
  },
  support: 'counted',
  says: {
    zh: (n, value) => (value === 0 ? '没有点名联动对象' : `点名 ${n} 个联动对象`),
    en: (n, value, many) =>
      `${many ? 'name' : 'names'} ${value === 0 ? 'no' : n} ${value <= 1 ? 'linkage' : 'linkages'}`,
  },
  compute: (zone, dataset) =>
    countOf(
      zone.linkages.filter(({ basis }) => basis === 'named'),
      codedFor(zone, dataset).has('linkages'),
    ),
}
