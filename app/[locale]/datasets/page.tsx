import { downloadGroups } from '@/app/data/download-groups'
import { BUILT_ON, ORIGIN } from '@/app/site'
import { DatasetsView } from '@/components/datasets/datasets-view'
import { OwnDatasetsSection } from '@/components/own-datasets/own-datasets-section'
import { CATALOG } from '@/data/catalog'
import { dataDictionary } from '@/lib/domain/dictionary/data-dictionary'
import { datasetJsonLd, scriptJson } from '@/lib/export/dataset-json-ld'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('datasets')

export default async function DatasetsPage({ params }: LocaleParams) {
  const words = wordsOf(await localeParam(params))
  const downloads = new Map(
    await Promise.all(
      CATALOG.map(async ({ id }) => [id, await downloadGroups(id, words.locale)] as const),
    ),
  )
  const described = CATALOG.map((dataset) => datasetJsonLd(dataset, words, { origin: ORIGIN }))
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson leaves nothing in it that is markup
        dangerouslySetInnerHTML={{ __html: scriptJson(described) }}
      />
      <DatasetsView
        datasets={CATALOG}
        downloads={downloads}
        dictionary={dataDictionary()}
        own={<OwnDatasetsSection key="own" />}
        words={words}
        builtOn={BUILT_ON}
      />
    </>
  )
}
