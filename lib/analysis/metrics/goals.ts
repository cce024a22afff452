import { codedFor } from '@/lib/domain/coded'
import type { Zone } from '@/lib/domain/zone'
import { countOf, type Metric } from '../metric'

export const goals: Metric = {
  id: 'goals',
  label: { zh: '列出的目标', en: 'Stated goals' },
  shortLabel: { zh: '目标', en: 'Goals' },
  definition: {
    zh: '文件为该区列出的目标数；可选三种数法。',
    en: 'Number of goals that the document lists for the zone, counted in one of three ways.',
  },
  unit: { zh: '项', en: 'goals' },
  form: { style: 'decimal', decimals: 0 },
  range: [0, null],
  comparable: true,
  caveat: {
    zh: '数目反映文件写了多少，不代表成效；重复印出的目标只计一次。',
    en: 'A count is what the document lists, not performance; a goal printed twice counts once.',
  },
  support: 'counted',
  countsList: 'goals',
  says: {
    zh: (n) => `列出 ${n} 项目标`,
    en: (n, value, many) => `${many ? 'list' : 'lists'} ${n} ${value === 1 ? 'goal' : 'goals'}`,
  },
  options: [
    {
      id: 'all',
      label: { zh: '全部目标', en: 'all goals' },
      definition: {
        zh: '组成目标、最终目标、总称与成果各算一项；口号本身不计。',
        en: 'Components, end goals, umbrellas and outcomes count one each; a slogan itself does not count.',
      },
    },
    {
      id: 'named',
      label: { zh: '组成目标与最终目标', en: 'components and end goals' },
      definition: {
        zh: '只数组成目标与最终目标，不数总称与成果。',
        en: 'Components and end goals only, without umbrellas and outcomes.',
      },
    },
    {
      id: 'slogans',
      label: { zh: '口号合为一项', en: 'slogans as one' },
      definition: {
        zh: '同属一个口号的目标合为一项，其余各算一项。',
        en: 'The goals of one slogan count as one; every other goal counts one.',
      },
    },
  ],
  parts: [
    {
      id: 'component',
      label: { zh: '组成目标', en: 'component' },
      count: {
        zh: (n) => `组成目标 ${n}`,
        en: (n, value) => `${n} ${value === 1 ? 'component' : 'components'}`,
      },
      mark: 'solid',
      holds: ({ kind, record }) => kind === 'goal' && record.kind === 'component',
    },
    {
      id: 'end-goal',
      label: { zh: '最终目标', en: 'end goal' },
      count: {
        zh: (n) => `最终目标 ${n}`,
        en: (n, value) => `${n} ${value === 1 ? 'end goal' : 'end goals'}`,
      },
      mark: 'solid',
      holds: ({ kind, record }) => kind === 'goal' && record.kind === 'end-goal',
    },
    {
      id: 'slogan',
      label: { zh: '口号', en: 'slogan' },
      count: {
        zh: (n) => `口号 ${n}`,
        en: (n, value) => `${n} ${value === 1 ? 'slogan' : 'slogans'}`,
      },
      mark: 'solid',
      holds: ({ kind }) => kind === 'goalGroup',
    },
    {
      id: 'umbrella',
      label: { zh: '总称', en: 'umbrella' },
      count: {
        zh: (n) => `总称 ${n}`,
        en: (n, value) => `${n} ${value === 1 ? 'umbrella' : 'umbrellas'}`,
      },
      mark: 'hatched',
      holds: ({ kind, record }) => kind === 'goal' && record.kind === 'umbrella',
    },
    {
      id: 'outcome',
      label: { zh: '成果', en: 'outcome' },
      count: {
        zh: (n) => `成果 ${n}`,
        en: (n, value) => `${n} ${value === 1 ? 'outcome' : 'outcomes'}`,
      },
      mark: 'open',
      holds: ({ kind, record }) => kind === 'goal' && record.kind === 'outcome',
    },
  ],
  compute: (zone, dataset, option) =>
    countOf(countedGoals(zone, option), codedFor(zone, dataset).has('goals')),
}

function countedGoals(zone: Zone, option: string | undefined) {
  if (option === 'named')
    return zone.goals.filter(({ kind }) => kind === 'component' || kind === 'end-goal')
  if (option !== 'slogans') return zone.goals
  const slogans = zone.goalGroups.filter(
    ({ id, kind }) => kind === 'slogan' && zone.goals.some(({ group }) => group === id),
  )
  const inSlogan = new Set(slogans.map(({ id }) => id))
  return [...slogans, ...zone.goals.filter(({ group }) => !group || !inSlogan.has(group))]
}
