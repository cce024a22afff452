import type { Bilingual } from '@/lib/domain/text'

/** Something that a dataset can say and sheets cannot: in words for the page, and as places in the dataset's file. */
interface NotInSheets {
  words: Bilingual
  /** `zones.stated`: keys without the places in lists; what is below them is lost with them. */
  paths: readonly string[]
}

/** All that is lost when a dataset is written as sheets and read again. A test compares this with what is. */
export const NOT_IN_SHEETS: readonly NotInSheets[] = [
  {
    words: {
      zh: '区持有某主题的理由（哪条记录、起什么作用）',
      en: 'why a zone holds a theme: which record, and what it does for it',
    },
    paths: ['zones.themes.because'],
  },
  {
    words: {
      zh: '一条记录的第二条及以后的证据，引文在原文中的起止与前后文',
      en: 'second and further evidence of a record; where a quote starts and ends, and the words around it',
    },
    paths: ['evidence'],
  },
  {
    words: { zh: '文件的指纹、字数与附注', en: 'fingerprint, length and notes of a document' },
    paths: ['sources.textSha256', 'sources.textLength', 'sources.notes'],
  },
  {
    words: {
      zh: '主题组的定义与短名称，没有主题的主题组',
      en: 'definitions and short names of theme groups, and groups without a theme',
    },
    paths: ['themeGroups'],
  },
  {
    words: { zh: '数值种类的分项', en: 'parts into which an indicator is broken down' },
    paths: ['indicators.parts', 'zones.observations.part'],
  },
  { words: { zh: '地点的数值', en: 'numbers stated of places' }, paths: ['places.facts'] },
  {
    words: { zh: '文件自己印出的数目', en: 'counts that a document prints itself' },
    paths: ['zones.stated'],
  },
  {
    words: {
      zh: '各区共同部分（方向、改革领域、载体、原则）',
      en: 'what is said of all zones together: directions, reform domains, carriers, principles',
    },
    paths: ['programme'],
  },
  {
    words: { zh: '哪些清单只对某个区编过码', en: 'which lists were coded of one zone alone' },
    paths: ['zones.coded'],
  },
  {
    words: {
      zh: '改动记录、许可的网址',
      en: 'the list of changes, and the address of the licence',
    },
    paths: ['changes', 'license.url'],
  },
]
