import type { KindMeanings } from './kind-meanings'

/** The codebook: themes, and what makes a zone hold one. */
export const codebookMeanings = {
  ThemeGroup: {
    meaning: { zh: '编码手册中的一组主题。', en: 'A group of the codebook.' },
    fields: {
      id: { zh: '主题组的标识', en: 'Id of the group' },
      label: { zh: '名称', en: 'Name' },
      shortLabel: { zh: '窄处用的短名称', en: 'Name for narrow places' },
      definition: { zh: '定义', en: 'Definition' },
    },
  },
  Theme: {
    meaning: {
      zh: '一个主题及其编码规则：哪些编入，哪些不编。',
      en: 'A subject heading with its codebook rule: what is coded under it, and what is not.',
    },
    fields: {
      id: { zh: '主题的标识', en: 'Id of the theme' },
      group: { zh: '所属主题组的标识', en: 'Id of its group' },
      label: { zh: '名称', en: 'Name' },
      definition: { zh: '定义', en: 'Definition' },
      include: { zh: '哪些编入', en: 'What is coded under it' },
      exclude: { zh: '哪些不编', en: 'What is not' },
    },
  },
  ZoneTheme: {
    meaning: {
      zh: '一个区提出的一个主题。轻重取所据记录中最重的一个角色，不累加。',
      en: 'A theme that a zone holds. The heaviest single role among `because` gives the weight; weights do not add up.',
    },
    fields: {
      id: { zh: '记录的标识', en: 'Id of the record' },
      theme: { zh: '编码手册中主题的标识', en: 'Id of a theme of the codebook' },
      weight: { zh: '轻重', en: 'How heavily it is held' },
      because: { zh: '所据的记录，各以什么角色', en: 'The records behind it, each with its role' },
      evidence: { zh: '证据的标识', en: 'Ids of its evidence' },
    },
  },
  ThemeReason: {
    meaning: {
      zh: '同一个区的一条记录，以及它对主题起的作用。',
      en: 'A record of the same zone, and what it does for the theme.',
    },
    fields: {
      record: { zh: '记录的标识', en: 'Id of the record' },
      role: { zh: '角色，决定轻重', en: 'Its role, from which the weight follows' },
    },
  },
} satisfies Pick<KindMeanings, 'ThemeGroup' | 'Theme' | 'ZoneTheme' | 'ThemeReason'>
