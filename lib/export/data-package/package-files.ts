import { datasetJsonSchema } from '@/lib/domain/json-schema'
import type { DatasetTable } from '@/lib/export/dataset-tables/dataset-table'
import { datasetTables } from '@/lib/export/dataset-tables/dataset-tables'
import { citationCff } from '../citation-cff'
import type { DatasetModel } from '../dataset-model'
import { jsonFile } from '../json-file'
import { writeCsv } from '../write-csv'
import { type PackageFile, packageDescriptor, type WrittenTable } from './descriptor'
import { readmeText } from './readme-text'

/** All files of a Data Package; those that describe the others first. */
export async function packageFiles(
  model: Pick<DatasetModel, 'dataset' | 'link' | 'exportedOn'>,
): Promise<PackageFile[]> {
  const { dataset, link, exportedOn } = model
  const tables = await Promise.all(datasetTables(dataset).map(writtenTable))
  const whole = { name: 'dataset.json', content: jsonFile(dataset) }
  const about = { homepage: link, createdOn: exportedOn }
  return [
    {
      name: 'datapackage.json',
      content: jsonFile(packageDescriptor(dataset, tables, whole, about)),
    },
    {
      name: 'README.md',
      content: readmeText(
        dataset,
        tables.map(({ table }) => table),
      ),
    },
    { name: 'CITATION.cff', content: citationCff(dataset, link) },
    { name: 'dataset.schema.json', content: schemaFile(link) },
    whole,
    ...tables.map(({ file }) => file),
  ]
}

async function writtenTable(table: DatasetTable): Promise<WrittenTable> {
  const { name, fields, rows } = table
  const sheet = { fields: fields.map((field) => field.name), rows }
  return { table, file: { name: `tables/${name}.csv`, content: await writeCsv(sheet) } }
}

/** The format under the address at which it is published beside the pages that the dataset was taken from. */
function schemaFile(link: string): string {
  const path = '/schema/dataset.schema.json'
  return jsonFile(datasetJsonSchema(URL.canParse(path, link) ? new URL(path, link).href : path))
}
