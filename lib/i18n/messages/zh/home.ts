export const home = {
  /** Phrases between which a line may break first. */
  headline: (zones: string, name: string) => [
    `把${zones}个${name}的发展策略`,
    '并排来读，',
    '每个数字都查得到原文。',
  ],
  zonesName: { zh: '区', en: 'zones' },
  subAreas: '片区与区块',
  overview: (zones: string) => `${zones}区一览`,
  questions: '可以从这些问题读起',
  questionNearest: '哪两个区最相近，相近在何处？',
  answerNearest: (one: string, other: string, shared: string, alone: string) =>
    `${one}与${other}：共有 ${shared} 个主题，${alone} 个只见于一区`,
  questionExclusive: '哪些主题只有一个区提出？',
  answerExclusive: (exclusive: string, all: string) => `${all} 个主题中的 ${exclusive} 个`,
  questionShared: (theme: string) => `哪些区提出“${theme}”？`,
  answerShared: (held: string, all: string) => `${all} 个区中的 ${held} 个`,
  questionLinkages: '哪些区点名了联动对象？',
  answerLinkages: (named: string, silent: string) => `${named} 个区点名，${silent} 个区未点名`,
  keyFigures: '关键数字',
  subAreasNote: (areas: string, blocks: string) => `${areas} 个片区，${blocks} 个区块`,
  themes: '主题',
  themesNote: (exclusive: string) => `其中 ${exclusive} 个只有一个区提出`,
  goalsNote: (low: string, high: string, median: string) =>
    `各区 ${low} 至 ${high} 项，中位数 ${median}`,
  coverage: '条记录附有原文',
  coverageNote: '逐条列出引文、出处与位置',
  open: '在比较页打开',
}
