/**
 * A comparison as a workbook: names of its sheets, and what they say beside the numbers. Not among the messages of the
 * pages: it is loaded when a workbook is made.
 */
export const workbook = {
  sheets: {
    data: '数据',
    evidence: '依据',
    metadata: '元数据',
    view: '视图',
    readme: '说明',
  },
  item: '项目',
  content: '内容',
  dataset: '数据集',
  datasetId: '数据集标识',
  description: '说明',
  licenceAddress: '许可全文',
  exportedOn: '导出日期',
  link: '重现此视图的链接',
  definition: '定义',
  known: '有数值的区',
  median: '中位数（全部各区）',
  zonesShown: '所示各区',
  zonesHidden: '被筛选隐去的区',
  zonesNot: '未选的区',
  nobody: '无',
  order: '次序',
  filter: '筛选',
  weights: '自定权重',
  notWeighed: '未计入权重的指标',
  noWeights: '未设',
  normalization: '归一（雷达图与加权值所用）',
  counting: (metric: string) => `${metric}的数法`,
  /** At the end of a text that a cell could not hold whole. */
  cut: '……（单元格放不下，此处截断；全文见数据集文件）',
  readme: {
    data: '“数据”：所示的表，一行一个区，一列一项指标，次序与页面相同；设了基线，各列旁另有差值。',
    evidence: '“依据”：同一张表逐条展开，一行一条记录，写明数值、缺失原因、原话、文件与位置。',
    metadata: '“元数据”：数据集、版本、来源、许可，以及各项指标的定义、单位与注意。',
    view: '“视图”：筛选、次序、基线、权重与归一，以及能重现它的链接。',
    missing: (reasons: string) =>
      `没有数值的格写原因，不写 0，也不留空：${reasons}；其后是原文所印的残缺形式。0 表示读过文件，文件没有列出。`,
    numbers: '数是数，可以直接计算；百分比以百分数计（42.5 即 42.5%），单位见列首。',
    formulas:
      '没有公式。以 = + - @ 开头的文字照原样存为文本，改动后仍是文本；另存为 CSV 再打开时，表格程序可能把它当作公式。',
  },
}

export type WorkbookWords = typeof workbook
