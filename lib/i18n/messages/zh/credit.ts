export const credit = {
  source: '资料来源',
  sources: (titles: string) => `资料来源：${titles}。`,
  book: (title: string) => `《${title}》`,
  by: (title: string, publisher: string) => `${title}，${publisher}`,
  dataset: (title: string, version: string) => `数据集“${title}”${version}`,
  asOf: (date: string) => `数据截至 ${date}`,
  exported: (date: string) => `导出于 ${date}`,
  licence: (name: string) => `许可 ${name}`,
  line: (parts: readonly string[]) => parts.join('\u2002·\u2002'),
  separator: '；',
  stop: '。',
}
