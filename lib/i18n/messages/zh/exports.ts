/** The dialog from which anything leaves. */
export const exports = {
  title: '导出',
  what: '内容',
  kinds: {
    figure: '这张图',
    table: '这张表',
    report: '整份对比',
    dataset: '数据集',
    citation: '引用',
  },
  language: '语言',
  languages: { zh: '中文', en: '英文', all: '两种' },
  allNote: '中文、英文各一个文件，装进一个 zip',
  link: '链接',
  links: { latest: '总是最新', pinned: '注明这一版' },
  linkNotes: {
    latest: '数据集更新后，链接显示新的数目',
    pinned: (version: string) => `注明 ${version} 版；以后打开若版本不同，页面会说明`,
  },
  contents: {
    report: (figures: readonly string[]) => [
      ...figures.map((title) => `图：${title}`),
      '表：所示各区一览',
      '指标的定义与数法',
      '资料来源',
    ],
    dataset: (title: string) => [
      `《${title}》的全部记录，每条附原话与位置`,
      '来源文件的书目信息',
      '版本、日期与许可',
    ],
  },
  moreRows: (n: string) => `另有 ${n} 行`,
  copyText: '复制文字',
  textCopied: '文字已复制',
  making: (percent: string) => `正在生成… ${percent}%`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  cancel: '取消',
  reportTitle: (dataset: string, zones: string) => `${dataset}：${zones} 个区的策略对比`,
}
