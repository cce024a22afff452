import type { Dataset } from '@/lib/domain/dataset'
import type { DatasetTable } from '@/lib/export/dataset-tables/dataset-table'
import type { TableField } from '@/lib/export/dataset-tables/table-field'
import { bytesOf } from '../file-size'
import { inBoth } from './in-both'
import { licenceId } from './licence-id'

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** A file of a package. */
export interface PackageFile {
  /** Path in the package. */
  name: string
  content: string
}

/** A table, and the file that it is written into. */
export interface WrittenTable {
  table: DatasetTable
  file: PackageFile
}

/**
 * What `datapackage.json` says: the dataset, its licence and documents, and every file with the columns of tables. After
 * Data Package 2.0; in both languages at once, so that it is the same whoever takes it.
 */
export function packageDescriptor(
  dataset: Dataset,
  tables: readonly WrittenTable[],
  datasetFile: PackageFile,
  { homepage, createdOn }: { homepage: string; createdOn: string },
) {
  const { id, version, title, description, creator, sources } = dataset
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: id,
    id: `${id}@${version}`,
    title: inBoth(title),
    description: inBoth(description, '\n\n'),
    ...(/^https?:\/\//.test(homepage) && { homepage }),
    version,
    created: `${createdOn}T00:00:00Z`,
    licenses: [licenceOf(dataset)],
    contributors: [{ title: inBoth(creator), roles: ['creator'] }],
    sources: sources.map((source) => ({
      title: source.title[source.language] ?? inBoth(source.title),
      ...(source.url && { path: source.url }),
      publisher: inBoth(source.publisher),
    })),
    resources: [
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'dataset',
        title: '整个数据集 / The whole dataset',
        path: datasetFile.name,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: bytesOf(datasetFile.content),
      },
      ...tables.map(tableResource),
    ],
  }
}

function licenceOf({ license: { name, url } }: Dataset) {
  const id = licenceId(name)
  // A package has to give an id or an address; a licence that has neither is named by what remains of it in ASCII.
  const made =
    id ?? (url ? null : name.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '') || 'other')
  return { ...(made && { name: made }), ...(url && { path: url }), title: name }
}

function tableResource({ table, file }: WrittenTable) {
  const { name, title, meaning, fields, hasIds } = table
  const references = fields.filter(({ refersTo }) => refersTo !== undefined)
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    title: inBoth(title),
    description: inBoth(meaning),
    path: file.name,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(file.content),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: fields.map(fieldOf),
      missingValues: [''],
      ...(hasIds && { primaryKey: ['id'] }),
      ...(references.length > 0 && {
        foreignKeys: references.map((field) => ({
          fields: [field.name],
          reference: {
            // A table that names itself is not named.
            ...(field.refersTo !== name && { resource: field.refersTo }),
            fields: ['id'],
          },
        })),
      }),
    },
  }
}

function fieldOf({ name, type, meaning, isRequired, values }: TableField) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && { enum: values }),
  }
  return {
    name,
    type,
    description: inBoth(meaning),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}
