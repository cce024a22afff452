/** The reader's own weighting of metrics, and the ranks under it. */
export const weighting = {
  legend: '你的权重',
  lead: (most: string) => `0 为不计，${most} 为最重。权重由你来定，没有默认值。`,
  clear: '清除权重',
  obstacles: {
    incomparable: '不宜逐区相比，不能加权',
    incomplete: '并非各区都有数值，不能加权',
    negative: '含负值，“占最大值”不适用',
  },
  emptyTitle: '自定权重：还没有设权重，所以没有名次',
  emptyNothing: '自定权重：设了权重的指标都不能计入，所以没有名次',
  emptyLead: (most: string) =>
    `在上方给各项指标设权重（0 至 ${most}），这里便按你的权重列出各区的名次，并写明权重稍有不同时名次会怎样变`,
  emptyNote: '权重是读者自己的判断，不出自文件，所以不替你设。没有权重，本站任何地方都没有名次。',
  title: (zones: string, rank: string, of: string, range: string): string =>
    `按你的权重，${zones}居第 ${rank} 位（共 ${of} 个区）${range}`,
  titleShared: (zones: string, rank: string, of: string) =>
    `按你的权重，${zones}并列第 ${rank} 位（共 ${of} 个区）`,
  titleMany: (n: string) => `${n} 个区`,
  titleRange: (first: string, last: string) => `，邻近权重下第 ${first} 至 ${last} 位`,
  titleKept: '，邻近权重下不变',
  weight: (label: string, weight: string) => `${label} ${weight}`,
  weights: (listed: string) => `读者自定的权重（不出自文件）：${listed}`,
  scale: (method: string) => `归一：${method}`,
  /** How a figure is read, under the title. */
  marks: '横线为邻近权重下的名次，竖线越长，居该位的次数越多',
  axis: '名次',
  rank: (rank: string) => `第 ${rank} 位`,
  rankShared: (rank: string) => `并列第 ${rank} 位`,
  range: (first: string, last: string) => `邻近权重下第 ${first}–${last} 位`,
  kept: '邻近权重下不变',
  value: (value: string) => `加权值 ${value}`,
  times: (n: string, of: string) => `${of} 次中 ${n} 次为此位`,
  noteOwn:
    '权重是读者自己的，不出自文件；名次只说明按这些权重各区列出的多少。文件写的是打算，不是成效。',
  noteRanks: (of: string) =>
    `名次在数据集全部 ${of} 个区中排，不随筛选与选择而变；加权值相等的并列。`,
  noteNearby: (tries: string, seed: string) =>
    `邻近权重：每个权重各乘一个 1/2 至 2 之间的因子，减半与加倍同样可能，共试 ${tries} 组（种子 ${seed}）；名次范围含你自己的权重。`,
  noteSingle: '只有一项指标计入，权重多少名次都一样，所以没有邻近权重可比。',
  noteLeftOut: {
    incomparable: (labels: string) => `未计入：${labels}，因为该指标不宜逐区相比。`,
    incomplete: (labels: string) =>
      `未计入：${labels}，因为数据集中并非各区都有数值；缺失不作 0，所以各区都不计。`,
    negative: (labels: string) => `未计入：${labels}，因为含负值，“占最大值”不适用。`,
  },
  rankShort: (rank: string, range: string) =>
    range ? `第 ${rank} 位（${range}）` : `第 ${rank} 位`,
  noteTable: (listed: string, scale: string) =>
    `加权值按读者自定的权重算出，不出自文件：${listed}；${scale}。其下为名次，括号内为邻近权重下的名次。`,
  partMetric: '指标',
  partValue: '数值',
  partUnit: '归一值',
  partWeight: '权重',
  partOpen: (metric: string, value: string) => `${value}，看${metric}的依据`,
  sum: (products: readonly string[], weights: string, value: string): string =>
    `(${products.join(' + ')}) ÷ ${weights} ≈ ${value}`,
  product: (weight: string, unit: string) => `${weight} × ${unit}`,
  csvRank: '自定权重下的名次',
  csvFirst: '邻近权重下最靠前的名次',
  csvLast: '邻近权重下最靠后的名次',
  csvWeights: '读者的权重',
  method: '自定权重与名次',
  methodLead:
    '“自定权重”按读者给的权重把几项指标合成一个数，再排名次。权重不出自文件，没有默认值；不设权重，就没有名次。',
  methodNearby: '邻近权重',
  methodNearbyText: (most: string, fewest: string) =>
    `没有人能把权重说到毫厘不差，所以还要看权重稍有不同时名次会怎样。每个权重各乘一个因子 2^(2u−1)，u 在 0 至 1 之间均匀抽取，即 1/2 至 2 之间，减半与加倍同样可能；只看权重彼此的比例。共抽 ${most} 组，区很多时酌减，至少 ${fewest} 组；随机数的种子固定，同样的权重总得同样的结果。（随机多准则可接受性分析 SMAA：Lahdelma、Hokkanen 与 Salminen，1998，Eur. J. Oper. Res. 106；随机数：Park 与 Miller，1988）`,
  methodText: {
    value: [
      '加权值',
      '各项指标按所选的归一法化为 0 至 1，再取加权平均：Σ（权重 × 归一值）÷ Σ权重。一律在数据集全部各区上归一。任何一区没有数值的指标，各区都不计，并写明；缺失不作 0。（简单加权：OECD 与欧盟 JRC《构建综合指标手册》，2008，第 6 章）',
    ],
    rank: [
      '名次',
      '在数据集全部各区中，按加权值从大到小排，不随筛选与选择而变。相等的并列，共用其中最靠前的名次。',
    ],
    range: [
      '名次范围',
      '在这些权重以及读者自己的权重下，一个区最靠前与最靠后的名次，并写明有多少次与读者权重下的名次相同。它只说权重变动的影响，不是误差范围。',
    ],
    limits: [
      '限度',
      '多数指标没有“越多越好”之说：数目反映文件写了什么，不代表成效。指标有重叠时（如主题与主要主题），同一条记录会被计入两次。一项的多可以抵另一项的少，加权平均看不出这一点，请连同各项数值一起看。',
    ],
  },
}
