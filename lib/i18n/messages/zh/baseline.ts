export const baseline = {
  label: '基线',
  none: '不设',
  median: (of: string) => `${of}区中位数`,
  pin: (zone: string) => `以${zone}为基线`,
  /** In a subtitle; `why` says that the baseline is not among the zones shown. */
  phrase: (name: string, why: string): string =>
    why ? `基线：${name}（${why}）` : `基线：${name}`,
  outside: { hidden: '筛选中不显示', unselected: '未选' },
  /** Above the line of a baseline. */
  line: (name: string, value: string) => `基线 ${name} ${value}`,
  lineShort: (value: string) => `基线 ${value}`,
  /** Stands where the baseline itself would have a difference. */
  own: '基线',
  points: (n: string) => `${n} 个百分点`,
  beside: (value: string, difference: string) => `${value}（${difference}）`,
  dashed: '虚线为基线',
  note: (name: string) =>
    `基线为${name}。差值为该区减基线，+ 为多，− 为少，±0 为相同；多少不表示好坏。`,
  noteMedian: '作基线的中位数取自数据集全部各区，不随筛选而变。',
  noteLacking: (label: string, name: string, reason: string) =>
    `${label}：作基线的${name}${reason}，不计差值。`,
  noteMedianLacking: (label: string) => `${label}：没有中位数，不计差值。`,
  noteIncomparable: (label: string) => `${label}：不宜逐区相比，不计差值。`,
  noteOverlap: (name: string) => `重合度是两个区之间的数值，不与基线（${name}）相减。`,
  noteThemesMedian: '主题没有中位数，本图不用基线。',
  noteThemesUncoded: (name: string) => `作基线的${name}尚未编码主题，无从比较。`,
  sharedWith: (name: string) => `${name}也有`,
  beyond: (name: string) => `${name}没有`,
  sharedOf: (shared: string, of: string) => `同有 ${shared}/${of}`,
  summary: (zone: string, shared: string, beyond: string): string =>
    `${zone}：${shared}；${beyond}`,
  summaryShared: (name: string, themes: string) => `与${name}同有${themes}`,
  summaryNoShared: (name: string) => `与${name}没有同有的主题`,
  summaryBeyond: (name: string, themes: string) => `${name}没有的有${themes}`,
  summaryNoBeyond: (name: string) => `没有${name}所无的主题`,
  panel: (name: string, value: string) => `与基线 ${name}（${value}）之差`,
  panelSum: (own: string, other: string, difference: string, records: string) =>
    `${own} − ${other} = ${difference}，由两边合计 ${records} 条记录算出。`,
  panelNone: (name: string) => `与基线 ${name} 没有差值：`,
  panelLacks: {
    zone: (reason: string) => `该区${reason}。`,
    baseline: (reason: string) => `基线${reason}。`,
  },
  panelOpen: (name: string) => `看${name}的依据`,
  csv: (label: string, unit: string, name: string) => `${label}：与${name}之差（${unit}）`,
  csvBaseline: '基线',
  csvDifference: '与基线之差',
  csvPoints: '百分点',
}
