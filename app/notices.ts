import type { ShippedPackage } from './shipped-packages'

/** What is in the pages besides packages. */
const OUTLINES = `Noto Serif CJK SC, of which the outlines of the wordmark are
Copyright Adobe (http://www.adobe.com/), SIL Open Font License 1.1 (its text stands below, with the fonts)`

const RULE = '='.repeat(78)

/** The notices that licences ask to be passed on, as one text. */
export function noticesText(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, text }) =>
      `${name} ${version}\n${licence}\n\n${text || 'The package has no text of its licence.'}`,
  )
  return [
    'Third-party software and fonts in these pages.\n' +
      'The pages’ own code is under the MIT licence, the datasets’ coding under CC BY 4.0.',
    OUTLINES,
    ...parts,
  ].join(`\n\n${RULE}\n\n`)
}

/**
 * A bill of materials after CycloneDX 1.6. Without serial number and time, so that the same lock file makes the same
 * bytes.
 */
export function billOfMaterials(version: string, packages: readonly ShippedPackage[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'zonescope', version } },
    components: packages.map((each) => ({
      type: 'library',
      name: each.name,
      version: each.version,
      purl: `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`,
      licenses: [licenceEntry(each.licence)],
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(each.integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
        },
      ],
    })),
  }
}

function licenceEntry(licence: string): object {
  return / (?:AND|OR|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } }
}
