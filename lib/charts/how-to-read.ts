import type { Bilingual } from '@/lib/domain/text'
import type { ChartId } from './chart-names'

/** How each chart is read, at the length that the methodology gives it: no figure says it of itself. */
export const HOW_TO_READ: Readonly<Record<ChartId, Bilingual>> = {
  bars: {
    zh: '一行一个区，一格一条记录，点开就是原话。实心、斜线与空心分别表示记录的种类。虚线是数据集全部各区的中位数；选了基线时是基线，数值旁是与基线之差。',
    en: 'One row is one zone, one cell one record, and each opens its words. Solid, hatched and open cells tell kinds of record apart. The dashed line is the median of all zones of the dataset, or the baseline where one is chosen; then the difference from it stands beside each value.',
  },
  radar: {
    zh: '每条轴一项指标，离中心越远数值越大；灰线是数据集全部各区的中位数，选了基线时是基线。圆心处的 0 是数到的零。没有数值的指标不作轴，在注中写明。形状随轴的次序而变，请沿同一条轴比长短。',
    en: 'Each axis is a metric, farther out is more; the grey line is the median of all zones of the dataset, or the baseline where one is chosen. A 0 at the centre is a counted zero. A metric without a value is no axis, and the note says so. Shapes change with the order of axes: compare lengths along one axis.',
  },
  dots: {
    zh: '一栏一项指标，一行一个区，各栏用自己的单位。虚线是数据集全部各区的中位数，选了基线时是基线。没有数值的地方写明原因。',
    en: 'One panel is one metric in its own unit, one row one zone. The dashed line is the median of all zones of the dataset, or the baseline where one is chosen. Where there is no value, the reason is written.',
  },
  themes: {
    zh: '一行一个主题，一列一个区；图形面积表示轻重，旁边是所依据的第一处原文。左侧粗线与浅底表示只有一个区提出，小点表示文件没有提出。选了一个区作基线时，空心是该区也有的主题，实心是该区没有的。各区按主题相近程度排列：以主题重合度（Jaccard，只算主要与次要主题）为相近，先按平均距离聚类（Sokal 与 Michener，1958），再取相邻各区距离之和最小的次序（Bar-Joseph 等，2001）。',
    en: 'One row is one theme, one column one zone; the area of a mark shows weight, and beside it stand the first words it rests on. A bar at the left and a tint mean that one zone alone holds the theme, a point that the document does not state it. Where a zone is the baseline, open marks are themes that it holds too, filled ones those it does not. Zones stand by similarity: by theme overlap (Jaccard, primary and secondary themes), clustered by average linkage (Sokal & Michener 1958), then in the order whose neighbours are least far apart in sum (Bar-Joseph et al. 2001).',
  },
  overlap: {
    zh: '一格为两个区的主题重合度，线的长短即数值；对角线上是各区自己的符号。量法有两种：共有主题数 ÷ 合计主题数（Jaccard 系数），或主题轻重的余弦（主要记 3，次要记 2，提及记 1；Σaᵢbᵢ ÷ (√Σaᵢ² · √Σbᵢ²)，Salton 与 McGill，1983）。默认只算主要与次要主题。谁与谁更近取决于量法，所以右边写出最近、最远的区，连同共有的主题。',
    en: 'One cell is the theme overlap of two zones; the line is as long as the value. On the diagonal stands each zone’s own symbol. There are two measures: shared themes ÷ themes of both (Jaccard index), or the cosine of theme weights (primary counts 3, secondary 2, minor 1; Σaᵢbᵢ ÷ (√Σaᵢ² · √Σbᵢ²), Salton & McGill 1983). Only primary and secondary themes enter unless minor ones are included. Which zones are nearer depends on the measure, so nearest and farthest are named with the themes they share.',
  },
  weighting: {
    zh: '一行一个区，横轴是名次，第 1 位在左。符号是按读者自己的权重所得的名次；横线从邻近权重下最靠前的名次到最靠后的名次，各位上的竖线越长，邻近权重下居该位的次数越多。线短，名次少受权重影响；线长，名次全看权重怎样给。名次在数据集全部各区中排。不设权重就没有这幅图。',
    en: 'One row is one zone, and ranks run across from 1 at the left. The symbol is the rank under the reader’s own weights; the line goes from the foremost to the hindmost rank under nearby weightings, and the longer the upright at a rank, the more often the zone had it. A short line is a rank that depends little on the weights, a long one a rank that depends on them. Ranks are among all zones of the dataset. Without weights there is no such figure.',
  },
}
