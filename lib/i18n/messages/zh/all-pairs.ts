/** Said of the overlaps of all pairs, where more zones are compared than a matrix can draw. */
export const allPairs = {
  title: (zones: string, median: string) => `${zones} 个区两两之间，主题重合度的中位数为 ${median}`,
  titleApart: (zones: string, pairs: string, apart: string) =>
    `${zones} 个区两两之间共 ${pairs} 对，其中 ${apart} 对没有共有的主题`,
  titleNone: (zones: string) => `${zones} 个区的主题重合度`,
  strip: (pairs: string, unit: string) => `全部 ${pairs} 对的重合度（${unit}），各占几成`,
  units: { jaccard: '%', cosine: '0 至 1' },
  upTo: (value: string) => `≤${value}`,
  less: (share: string) => `<${share}`,
  none: (pairs: string, share: string) => `没有共有的主题：${pairs} 对，占 ${share}`,
  band: (from: string, to: string, pairs: string, share: string) =>
    `重合度高于 ${from}、不高于 ${to}：${pairs} 对，占 ${share}`,
  finding: (pairs: string, median: string, mean: string, apart: string) =>
    `全部 ${pairs} 对的重合度，中位数为 ${median}，平均为 ${mean}；${apart} 对没有共有的主题。`,
  nearest: (pair: string, value: string) => `重合度最高的是${pair}，为 ${value}。`,
  tied: (pairs: string, value: string, first: string) =>
    `重合度最高的有 ${pairs} 对，同为 ${value}，依文件次序以${first}为先。`,
  notCompared: (sets: string) =>
    `没有计算全部各对的重合度：各区的主题组合多于 ${sets} 种，两两相比会让页面停住。`,
  dense: '格子窄处以方块的面积表示重合度，小点为 0；指着格子，或用方向键，可读出数值。',
}
