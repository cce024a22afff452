export const table = {
  zone: '区',
  themes: '主题',
  withUnit: (label: string, unit: string) => `${label}，${unit}`,
  sortBy: (label: string) => `按${label}排序`,
  caption: (n: string) => `${n} 个区的各项指标；点数字看依据`,
  scrolls: '比版面宽，可以左右滚动。',
  foot: '中位数',
  openEvidence: (zone: string, metric: string, value: string) =>
    `${zone}，${metric}：${value}。查看依据`,
  heldThemes: (themes: string) => `涉及的主题：${themes}`,
  noThemes: '没有编码的主题',
}
