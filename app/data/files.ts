import type { Dataset } from '@/lib/domain/dataset'
import { citationFile } from '@/lib/export/citation/cite'
import { datasetAddress, datasetItem } from '@/lib/export/citation/csl-items'
import type { PackageFile } from '@/lib/export/data-package/descriptor'
import { packageFiles } from '@/lib/export/data-package/package-files'
import { datasetTables } from '@/lib/export/dataset-tables/dataset-tables'
import { dataPackage } from '@/lib/export/formats/data-package'
import { wordsOf } from '@/lib/i18n/words'
import { figureFiles, type Site } from './figure-files'
import type { PublishedFile } from './published-file'

const JSON_TYPE = 'application/json'

/** The citation of a dataset in the forms that programs read. */
const CITATIONS = [
  {
    path: 'citation.bib',
    mime: 'application/x-bibtex',
    style: 'bibtex',
    said: { zh: '引用，BibTeX', en: 'The citation as BibTeX' },
  },
  {
    path: 'citation.ris',
    mime: 'application/x-research-info-systems',
    style: 'ris',
    said: { zh: '引用，RIS', en: 'The citation as RIS' },
  },
  {
    path: 'citation.csl.json',
    mime: JSON_TYPE,
    style: 'csl-json',
    said: { zh: '引用，CSL-JSON', en: 'The citation as CSL-JSON' },
  },
] as const

/**
 * Every file of a dataset that has an address, a line or a list each. From here come the files themselves, their list on
 * the page of datasets, the index for programs; `docs/files.md` names them too.
 */
export function publishedFiles(dataset: Dataset, site: Site): PublishedFile[] {
  const model = {
    dataset,
    words: wordsOf('zh'),
    link: `${site.origin}/zh/datasets#${dataset.id}`,
    exportedOn: site.builtOn,
  }
  const inPackage = once(() => packageFiles(model))
  /** A file that is in the package as well, so that what the package says of it holds for both. */
  const shared = (
    path: string,
    mime: string,
    group: PublishedFile['group'],
    said: PublishedFile['said'],
  ): PublishedFile => ({
    path,
    mime,
    group,
    said,
    make: async () => contentOf(path, await inPackage()),
  })
  return [
    shared('dataset.json', JSON_TYPE, 'whole', {
      zh: '整个数据集',
      en: 'The whole dataset',
    }),
    {
      path: 'datapackage.zip',
      mime: dataPackage.mime,
      group: 'whole',
      said: {
        zh: '下列各表连同数据集、格式、引用与说明，一个压缩包',
        en: 'The tables below with dataset, format, citation and readme, in one zip',
      },
      make: async () => {
        const made = await dataPackage.make(model)
        if (!made.ok) throw new Error(`datapackage.zip: ${made.problem.code}`)
        return made.content
      },
    },
    shared('datapackage.json', JSON_TYPE, 'whole', {
      zh: '各表的列、类型与关联（Data Package 2.0）',
      en: 'Columns, types and references of the tables (Data Package 2.0)',
    }),
    shared('CITATION.cff', 'application/yaml', 'whole', {
      zh: '怎样引用，供 GitHub、Zenodo 与文献管理软件读取',
      en: 'How to cite it, for GitHub, Zenodo and reference managers',
    }),
    ...CITATIONS.map(
      ({ path, mime, style, said }): PublishedFile => ({
        path,
        mime,
        group: 'whole',
        said,
        make: async () => {
          const address = datasetAddress(site.origin, dataset, model.words)
          const item = datasetItem(dataset, model.words, address, site.builtOn)
          return citationFile(style, [item], model.words.locale)
        },
      }),
    ),
    shared('README.md', 'text/markdown', 'whole', {
      zh: '文件与表的说明',
      en: 'What the files and tables are',
    }),
    ...datasetTables(dataset).map(({ name, title }) =>
      shared(`tables/${name}.csv`, 'text/csv', 'tables', title),
    ),
    ...figureFiles(dataset, site),
  ]
}

function contentOf(path: string, files: readonly PackageFile[]): string {
  const file = files.find(({ name }) => name === path)
  if (!file) throw new Error(`The package has no ${path}.`)
  return file.content
}

/** Makes something when it is first asked for, and keeps it. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
