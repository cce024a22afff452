import type { Messages } from '../zh'
import { plural } from './grammar'

export const dateline = {
  label: 'Dataset',
  version: (version) => `version ${version}`,
  otherVersion: (version) => `the link was made for version ${version}; numbers may differ`,
  size: (zones, documents) =>
    `${plural(zones, 'zone', 'zones')}, ${plural(documents, 'document', 'documents')}`,
} satisfies Messages['dateline']
