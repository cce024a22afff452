import type { KindMeanings } from './kind-meanings'

/** The dataset itself, its licence, its versions and its documents. */
export const datasetMeanings = {
  Dataset: {
    meaning: {
      zh: '比较各区所需的全部内容，一个文件。不认识的键一律拒收。',
      en: 'Everything needed to compare zones, in one file. Unknown keys are refused.',
    },
    fields: {
      $schema: {
        zh: 'JSON Schema 的网址，供编辑器使用',
        en: 'Address of the JSON Schema, for editors',
      },
      id: { zh: '数据集的标识', en: 'Id of the dataset' },
      version: { zh: '版本，三个数', en: 'Version, three numbers' },
      changes: { zh: '各版本改动了什么，新的在前', en: 'What each version brought, newest first' },
      asOf: { zh: '数据说明截至哪一天的情况', en: 'The day up to which the data speak' },
      creator: { zh: '谁编码', en: 'Who coded it' },
      title: { zh: '名称', en: 'What it is called' },
      zonesName: {
        zh: '行文中怎样称呼各区，如“联动创新区”',
        en: 'What running text calls the zones, as “linkage innovation zones”',
      },
      description: { zh: '是什么，据何而来', en: 'What it is, and what it rests on' },
      license: { zh: '编码部分的许可', en: 'Licence of the coding' },
      languages: { zh: '文字有哪几种语言', en: 'Languages of its texts' },
      coded: {
        zh: '对各区编码了哪些列表。列在这里而为空，是文件没有写；没列在这里，是没有采集。',
        en: 'The lists that were coded for every zone. Named here and empty: the document names none. Not named: not looked at.',
      },
      sources: { zh: '所据文件', en: 'The documents' },
      themeGroups: { zh: '编码手册的主题组', en: 'Groups of the codebook' },
      themes: { zh: '编码手册的主题', en: 'Themes of the codebook' },
      indicators: { zh: '文件写明哪几种数值', en: 'The kinds of numbers that the documents state' },
      places: {
        zh: '各区联动、而本身不被比较的对象',
        en: 'What zones link to and what is not compared',
      },
      zones: { zh: '被比较的各区', en: 'What is compared' },
      programme: {
        zh: '文件就各区共同所说的内容',
        en: 'What the documents say of all zones together',
      },
      evidence: { zh: '各条记录所据的原话', en: 'The words behind the records' },
    },
  },
  License: {
    meaning: { zh: '编码部分以什么条件使用。', en: 'Terms under which the coding may be used.' },
    fields: {
      name: { zh: '许可的名称', en: 'Name of the licence' },
      url: { zh: '许可全文的网址', en: 'Address of its text' },
    },
  },
  Change: {
    meaning: { zh: '一个版本的改动。', en: 'What a version brought.' },
    fields: {
      version: { zh: '版本', en: 'The version' },
      date: { zh: '何日定稿', en: 'The day on which it was closed' },
      text: { zh: '改动了什么', en: 'What changed' },
    },
  },
  SourceDocument: {
    meaning: {
      zh: '证据所出的一份文件。摘要算自规范化文本（UTF-8、LF、NFC），长度按 Unicode 码位计；手上没有全文的文件两项皆缺。',
      en: 'A document that evidence is taken from. The hash is of the canonical text (UTF-8, LF, NFC), the length counts Unicode code points; both are absent where the text is not held.',
    },
    fields: {
      id: { zh: '文件的标识', en: 'Id of the document' },
      title: { zh: '题名', en: 'Title' },
      publisher: { zh: '发布者', en: 'Publisher' },
      author: { zh: '作者', en: 'Author' },
      url: { zh: '网址', en: 'Address' },
      published: {
        zh: '发布日期；文件未注明则缺',
        en: 'Date of publication; absent where the document has none',
      },
      accessed: { zh: '查阅日期', en: 'Day on which it was read' },
      language: { zh: '原文的语言', en: 'The language in which it is written' },
      textSha256: { zh: '规范化文本的 SHA-256', en: 'SHA-256 of the canonical text' },
      textLength: { zh: '规范化文本的码位数', en: 'Length of the canonical text in code points' },
      notes: { zh: '缺陷与说明', en: 'Defects and remarks' },
    },
  },
} satisfies Pick<KindMeanings, 'Dataset' | 'License' | 'Change' | 'SourceDocument'>
