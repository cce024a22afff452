import type { Bilingual } from '../text'
import type { KindMeanings } from './kind-meanings'

const recordId: Bilingual = { zh: '记录的标识', en: 'Id of the record' }
const evidence: Bilingual = { zh: '证据的标识', en: 'Ids of its evidence' }

/** An indicator's number, of a zone or of a place. */
const number = {
  id: recordId,
  indicator: { zh: '数值种类的标识', en: 'Id of the indicator' },
  value: { zh: '数值；没有则为 null', en: 'The number, or null where there is none' },
  printed: { zh: '原文所印的形式', en: 'The number as the document prints it' },
  missing: { zh: '没有数值的原因', en: 'Why there is no number' },
  evidence,
}

/** Numbers that documents state, places, and what is said of all zones together. */
export const placeMeanings = {
  Indicator: {
    meaning: {
      zh: '文件写明的一种数值。高低都谈不上好坏时，`better` 缺省。',
      en: 'A number that the documents state. `better` is absent where neither way is.',
    },
    fields: {
      id: { zh: '数值种类的标识', en: 'Id of the indicator' },
      label: { zh: '名称', en: 'Name' },
      definition: { zh: '定义', en: 'Definition' },
      unit: { zh: '单位', en: 'Unit' },
      decimals: { zh: '写几位小数', en: 'Decimal places it is written with' },
      comparable: { zh: '各区能否在此项上相比', en: 'Whether zones may be set side by side on it' },
      better: { zh: '哪个方向为好', en: 'Which way is better' },
      parts: {
        zh: '分为哪几项，如各行业：互不重叠，合为整体。不分项则缺',
        en: 'What it is broken down into, as industries: without overlap, and together the whole. Absent where it is not',
      },
    },
  },
  IndicatorPart: {
    meaning: {
      zh: '一种数值的一个分项，如一个行业。',
      en: 'One part that an indicator is broken down into, such as an industry.',
    },
    fields: {
      id: { zh: '分项的标识', en: 'Id of the part' },
      label: { zh: '名称', en: 'Name' },
    },
  },
  Observation: {
    meaning: {
      zh: '一个区的一个写明的数值：或有值，或为 null，并在 `missing` 中注明原因。缺失不等于零。',
      en: 'One indicator’s number for one zone: a value, or null and the reason in `missing`. An absent value is never zero.',
    },
    fields: {
      ...number,
      part: {
        zh: '数值种类分项时，是哪一项',
        en: 'Which part it is the number of, where the indicator has parts',
      },
    },
  },
  Fact: {
    meaning: {
      zh: '一个地点的一个写明的数值。`supersedes` 指明它补回的那条印坏的数值。',
      en: 'One indicator’s number for one place. `supersedes` names a fact printed damaged.',
    },
    fields: {
      ...number,
      supersedes: { zh: '它所补回的那条记录的标识', en: 'Id of the damaged fact that it restores' },
    },
  },
  Place: {
    meaning: {
      zh: '各区联动、而本身不被比较的对象。',
      en: 'What zones link to and what is not itself compared.',
    },
    fields: {
      id: { zh: '地点的标识', en: 'Id of the place' },
      name: { zh: '名称', en: 'Name' },
      kind: { zh: '种类', en: 'Kind' },
      facts: { zh: '文件就它写明的数值', en: 'Numbers that documents state of it' },
    },
  },
  Programme: {
    meaning: {
      zh: '文件就各区共同所说的内容。',
      en: 'What the documents say of all zones together.',
    },
    fields: {
      directions: { zh: '方向', en: 'Directions' },
      reformDomains: { zh: '改革领域', en: 'Reform domains' },
      carriers: { zh: '载体', en: 'Carriers' },
      principles: { zh: '原则', en: 'Principles' },
    },
  },
  Carrier: {
    meaning: {
      zh: '共同部分借以落实的一个地点。',
      en: 'A place through which the programme works.',
    },
    fields: {
      id: recordId,
      place: { zh: '地点的标识', en: 'Id of the place' },
      evidence,
    },
  },
} satisfies Pick<
  KindMeanings,
  'Indicator' | 'IndicatorPart' | 'Observation' | 'Fact' | 'Place' | 'Programme' | 'Carrier'
>
