export const csv = {
  /** Head of a column in the wide table. */
  column: (label: string, unit: string, option: string): string =>
    option ? `${label}（${unit}；${option}）` : `${label}（${unit}）`,
  zone: '区',
  zoneId: '区标识',
  metric: '指标',
  metricId: '指标标识',
  option: '数法',
  value: '数值',
  unit: '单位',
  missing: '缺失原因',
  printed: '原文所印',
  support: '支持方式',
  record: '记录标识',
  recordKind: '记录种类',
  recordSupport: '记录的来路',
  recordText: '记录文字',
  quote: '原话',
  document: '文件',
  place: '位置',
}
