import { ownLicence, shippedPackages } from '@/app/shipped-packages'
import { LicencesView } from '@/components/licences/licences-view'
import { wordsOf } from '@/lib/i18n/words'
import { type LocaleParams, localeParam } from '../locale-param'
import { metadataOf } from '../page-metadata'

export const generateMetadata = metadataOf('licences')

export default async function LicencesPage({ params }: LocaleParams) {
  return (
    <LicencesView
      own={ownLicence()}
      packages={shippedPackages()}
      words={wordsOf(await localeParam(params))}
    />
  )
}
