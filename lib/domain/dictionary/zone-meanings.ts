import type { Bilingual } from '../text'
import type { KindMeanings } from './kind-meanings'

const record = {
  id: { zh: '记录的标识', en: 'Id of the record' },
  evidence: { zh: '证据的标识', en: 'Ids of its evidence' },
} satisfies Record<string, Bilingual>

/** Zones and the records that are theirs. */
export const zoneMeanings = {
  Zone: {
    meaning: {
      zh: '被比较的一个区，连同它的各条记录。',
      en: 'A unit that is compared, with its records.',
    },
    fields: {
      id: { zh: '区的标识', en: 'Id of the zone' },
      name: { zh: '全称', en: 'Full name' },
      shortName: { zh: '图表中的短名称', en: 'Name in figures and tables' },
      parent: { zh: '所属地点的标识', en: 'Id of the place it belongs to' },
      coded: {
        zh: '对该区编码了哪些列表；取代数据集的 coded',
        en: 'The lists coded for this zone, instead of the dataset’s',
      },
      positioning: { zh: '定位：该区要发挥的优势', en: 'Strengths the zone is to build on' },
      subAreas: { zh: '片区与区块', en: 'Named parts of the zone' },
      themes: { zh: '该区提出的主题', en: 'Themes it holds' },
      goalGroups: { zh: '口号、总称与标题', en: 'Slogans, umbrellas and headings over goals' },
      goals: { zh: '目标', en: 'Desired outcomes' },
      measures: { zh: '举措：文件承诺的行动', en: 'Actions the document commits the zone to' },
      linkages: { zh: '联动', en: 'Ties to places and other zones' },
      context: {
        zh: '背景：说的是所在城市或省；列出而不计数',
        en: 'What is said of the city around it; shown, never counted',
      },
      stated: { zh: '文件自己印出的数目', en: 'Counts that the document prints itself' },
      observations: { zh: '文件就该区写明的数值', en: 'Numbers that documents state of it' },
    },
  },
  Passage: {
    meaning: {
      zh: '以文件原话为内容的一条记录。',
      en: 'A record in the document’s own words.',
    },
    fields: { ...record, text: { zh: '内容', en: 'What it says' } },
  },
  SubArea: {
    meaning: { zh: '区内有名称的一部分。', en: 'A named part of a zone.' },
    fields: {
      ...record,
      name: { zh: '名称', en: 'Name' },
      kind: { zh: '片区，或文件称作区块者', en: 'Sub-area, or what the document calls a block' },
    },
  },
  GoalGroup: {
    meaning: {
      zh: '统领几项目标的口号、总称或标题；本身不是目标。',
      en: 'A slogan, an umbrella or a heading over several goals; itself no goal.',
    },
    fields: {
      ...record,
      text: { zh: '内容', en: 'What it says' },
      kind: { zh: '种类', en: 'Kind' },
    },
  },
  Goal: {
    meaning: {
      zh: '文件写明要达到的一项结果。',
      en: 'A desired outcome that the document states.',
    },
    fields: {
      ...record,
      text: { zh: '内容', en: 'What it says' },
      kind: { zh: '种类', en: 'Kind' },
      group: {
        zh: '同一个区中所属目标分组的标识',
        en: 'Id of the goal group of the same zone it belongs to',
      },
    },
  },
  Linkage: {
    meaning: {
      zh: '文件写明的一处联动，对象是地点或另一个区。据名称推断者只凭名称，从不计数。',
      en: 'A stated tie of a zone to a place or zone. An inferred one rests on a name only and is never counted.',
    },
    fields: {
      ...record,
      to: { zh: '地点或区的标识', en: 'Id of the place or zone' },
      kind: { zh: '对象的种类', en: 'Kind of what it leads to' },
      basis: { zh: '点名，或据名称推断', en: 'Named, or inferred from a name' },
    },
  },
  StatedCount: {
    meaning: {
      zh: '文件自己印出的一个数目；须与列表相符。',
      en: 'A count that the document itself prints; it must agree with the list.',
    },
    fields: {
      ...record,
      of: { zh: '数的是哪个列表', en: 'The list it counts' },
      group: {
        zh: '只数某一目标分组时，该组的标识',
        en: 'Id of the goal group, where only its goals are counted',
      },
      value: { zh: '数目', en: 'The count' },
    },
  },
} satisfies Pick<
  KindMeanings,
  'Zone' | 'Passage' | 'SubArea' | 'GoalGroup' | 'Goal' | 'Linkage' | 'StatedCount'
>
