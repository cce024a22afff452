/** Words of a written report. They are no part of `zh`, which every page loads. */
export const report = {
  compared: '比较的对象',
  zones: (shown: string, names: string) => `本报告比较${shown}：${names}。`,
  zonesInTable: (shown: string) => `本报告比较${shown}，名称见比较表。`,
  noZones: '没有符合条件的区可供比较。',
  hidden: (names: string) => `已选而为筛选所隐去的有${names}。`,
  noFilter: '没有按主题筛选。',
  filter: (sentence: string) => `按主题筛选，只比较${sentence}。`,
  order: (phrase: string) => `各区次序：${phrase}。`,
  baseline: (name: string) => `以${name}为基线，各数附与基线之差。`,
  noBaseline: '没有设基线。',
  weights: (phrases: readonly string[]) => `${phrases.join('；')}。`,
  noWeights: '没有设权重，因此没有名次。',
  view: '重现这一比较的网址：',
  figures: '图示',
  tooTall: '这张图太高，A4 一页放不下，没有放入；其中的数值见比较表，图可以从网站单独导出。',
  notDrawn: '这张图没有可画的内容。',
  table: '比较表',
  tableCaption: '各区的各项指标',
  tablePart: (part: string, of: string) => `（第 ${part} 张，共 ${of} 张）`,
  tableSplit: (columns: string, of: string) =>
    `指标共 ${columns} 项，一张表的宽度放不下，分为 ${of} 张；各表中区的次序相同。`,
  unit: (unit: string) => `（${unit}）`,
  strategies: '各区的策略',
  strategiesLead: '以下照编码逐项列出。引号中是文件的原话，其余是编码者的概括。',
  counted: (label: string, n: string) => `${label}（${n}）`,
  /** Before what is said of something. */
  lead: (name: string) => `${name}：`,
  betweenQuotes: '、',
  /** Words that have such marks themselves stand in the other ones, since a quotation is not changed. */
  quoted: (exact: string) => (/[“”]/.test(exact) ? `‘${exact}’` : `“${exact}”`),
  method: '方法',
  counting: (label: string) => `数法（${label}）`,
  themeWeights: '主题的轻重',
  sentence: (name: string, text: string) =>
    /[。！？]$/.test(text) ? `${name}：${text}` : `${name}：${text}。`,
  references: '参考文献',
  annex: '附录　依据',
  annexLead: (records: string) =>
    `比较表中的数值由下列 ${records} 条记录得出。方括号中的数字是参考文献的序号。`,
  annexNone: '比较表中的数值没有依据的记录。',
  firstZones: (n: string, of: string) =>
    `以下是前 ${n} 个区，共 ${of} 个；全部可下载为 XLSX 或 CSV。`,
  annexLeftOut: (records: string, most: string) =>
    `比较表中的数值由 ${records} 条记录得出，多于 ${most} 条，未列入；可以从网站导出附依据的 CSV。`,
  annexCaption: '数值所依据的记录与原话',
  annexColumns: {
    metrics: '指标',
    kind: '种类与来路',
    record: '记录',
    words: '原话',
    document: '文件',
    place: '位置',
  },
  labels: { figure: '图', table: '表' },
  /** Between the number of a caption and its words. */
  captionGap: '\u3000',
  note: (text: string) => `注：${text}`,
  page: (n: string) => `第 ${n} 页`,
}

/** The shape that every language's words of a report have. */
export type ReportWords = typeof report
