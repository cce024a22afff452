import type { PageName } from '@/components/layout/site-pages'
import type { Dataset } from '@/lib/domain/dataset'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'

/** Every page of a language; the home page has no name in its address. */
export type SitePage = PageName | 'home'

/** What the zones of the dataset are called, and how many there are: “six”, “linkage innovation zones”. */
interface ZonesSaid {
  count: string
  name: string
}

interface HeadWords {
  /** Absent where the page is called after what it shows. */
  title?: string
  description: (zones: ZonesSaid) => string
}

/**
 * What each page is called in a window's title and a list of results, and how it is described there. Not among the
 * messages, which every page loads: this is wanted only while the pages are built.
 */
export const PAGE_HEADS: Record<SitePage, Record<Locale, HeadWords>> = {
  home: {
    zh: {
      description: ({ count, name }) =>
        `并排比较${count}个${name}的发展策略：片区、主题、目标、举措、联动，各区列出什么；每个数字都打得开，看得到所依据的原话、出处和位置。`,
    },
    en: {
      description: ({ count, name }) =>
        `Compare the strategies of ${count} ${name} side by side – sub-areas, themes, goals, measures, linkages, as each lists them – and open, behind every number, the words it rests on.`,
    },
  },
  compare: {
    zh: {
      title: '比较各区',
      description: ({ count, name }) =>
        `${count}个${name}列出的片区、主题、目标、举措与联动，用条形、雷达、点图、表格和矩阵来比。可以按主题筛选、排序、指定基线，每个数字都查得到原话。`,
    },
    en: {
      title: 'Compare zones',
      description: ({ count, name }) =>
        `What ${count} ${name} list, as bars, radar, dots, table and matrices. Filter by theme, sort, set a baseline, and open the words behind every number.`,
    },
  },
  pair: {
    zh: {
      title: '两区对读',
      description: ({ count, name }) =>
        `从${count}个${name}中任取两三个，逐栏对读：哪些主题共有，哪些只见于一区，目标、举措、联动各是什么，原话与译文并列。`,
    },
    en: {
      title: 'Zones side by side',
      description: ({ count, name }) =>
        `Two or three of the ${count} ${name}, column by column: the themes they share and those that one alone holds, their goals, measures and linkages, in the original words and in translation.`,
    },
  },
  zone: {
    zh: {
      description: ({ count, name }) =>
        `${count}个${name}的完整记录，一次读一区：定位、片区、主题、目标、举措、联动，逐条附原话与位置；另列出主题与它最相近和最不同的区。`,
    },
    en: {
      description: ({ count, name }) =>
        `The whole record of each of the ${count} ${name}: positioning, sub-areas, themes, goals, measures and linkages, every item with its words and their place, and the zones whose themes are nearest and farthest.`,
    },
  },
  themes: {
    zh: {
      title: '主题与各区对照',
      description: ({ count, name }) =>
        `${count}个${name}各涉及哪些主题，是主要、次要还是提及，依据哪句原话；哪些主题只有一个区提出，哪些没有区提出。`,
    },
    en: {
      title: 'Themes by zone',
      description: ({ count, name }) =>
        `Which of the ${count} ${name} hold which theme, with what weight and on which words; the themes that one zone alone holds, and those that none does.`,
    },
  },
  linkages: {
    zh: {
      title: '联动网络',
      description: ({ count, name }) =>
        `${count}个${name}点名了哪些港口、通道、平台与自贸试验区，哪些区没有点名；图与清单并列，另列文件对各区共同的说法。`,
    },
    en: {
      title: 'Linkages',
      description: ({ count, name }) =>
        `The ports, corridors, platforms and free trade zones that the ${count} ${name} name, and who names none, as a picture and a list; and what the documents say of all zones together.`,
    },
  },
  source: {
    zh: {
      title: '来源与引文',
      description: ({ count, name }) =>
        `${count}个${name}的数据据哪些文件编码：著录、已知残缺，以及按文中先后排列的全部引文。可以打开自己的副本核对，文件不离开浏览器。`,
    },
    en: {
      title: 'Sources and quotations',
      description: ({ count, name }) =>
        `The documents from which the ${count} ${name} were coded: bibliographic record, known defects, every quotation in the order of the text. Open your own copy to check them; it does not leave your browser.`,
    },
  },
  datasets: {
    zh: {
      title: '数据集',
      description: ({ count, name }) =>
        `${count}个${name}的策略数据集：版本、许可、记录数、证据覆盖、已知残缺、数据字典与 JSON Schema，可以整个下载。`,
    },
    en: {
      title: 'Datasets',
      description: ({ count, name }) =>
        `The strategies of ${count} ${name} as a dataset to download: version, licence, records, evidence coverage, known defects, data dictionary and JSON Schema.`,
    },
  },
  import: {
    zh: {
      title: '导入表格',
      description: () =>
        '把自己的表格变成可以比较的数据集：XLSX、CSV 或数据包，在浏览器里读取、对应、检查、改正，不上传。另有中英文模板。',
    },
    en: {
      title: 'Import tables',
      description: () =>
        'Make a dataset to compare of a spreadsheet of your own: XLSX, CSV or a Data Package, read, matched, checked and mended in your browser, and not uploaded. Templates in Chinese and English.',
    },
  },
  methodology: {
    zh: {
      title: '方法与定义',
      description: ({ count, name }) =>
        `比较${count}个${name}所用的每项指标：定义、算法、单位，以及它不能说明什么；归一与基线怎样算，各种图怎样读，主题按什么规则编码。`,
    },
    en: {
      title: 'Methods and definitions',
      description: ({ count, name }) =>
        `Every metric by which ${count} ${name} are compared: definition, formula, unit, and what it cannot say; scales and baselines, how to read each figure, and the codebook of themes.`,
    },
  },
  accessibility: {
    zh: {
      title: '无障碍声明',
      description: () =>
        '不用鼠标、用读屏软件、放大或分不清颜色时，怎样读到本站的每个数字和它的原话；做到了什么，怎样验证，还有哪些缺口。',
    },
    en: {
      title: 'Accessibility statement',
      description: () =>
        'How every number here and the words behind it can be read without a mouse, with a screen reader, enlarged, or without telling colours apart; how that was tested, and what still fails.',
    },
  },
  licences: {
    zh: {
      title: '许可',
      description: () =>
        '本站的代码与数据依什么许可发布，各页带有哪些软件包与字体，各是哪个版本、什么许可，附全部许可原文与软件物料清单。',
    },
    en: {
      title: 'Licences',
      description: () =>
        'Under which licences the code and data of this site are published, which packages and fonts its pages carry, in which version and under which licence, with all their texts and a bill of materials.',
    },
  },
}

/** A page's title, with the product's name for a window and without for a heading, and its description. */
export function pageHead(page: SitePage, locale: Locale, dataset: Dataset) {
  const { text, messages, formats } = wordsOf(locale)
  const { product, home } = messages
  const { title, description } = PAGE_HEADS[page][locale]
  const [first] = dataset.zones
  // The page of a zone is built with the dataset's first.
  const heading = page === 'zone' && first ? text(first.name) : (title ?? product.tagline)
  return {
    heading,
    title:
      page === 'home' ? `${product.name} ${product.otherName}` : `${heading} · ${product.name}`,
    description: description({
      count: formats.spelled(dataset.zones.length),
      name: text(dataset.zonesName ?? home.zonesName),
    }),
  }
}
