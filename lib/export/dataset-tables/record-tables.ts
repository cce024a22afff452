import type { Dataset } from '@/lib/domain/dataset'
import { MEANINGS } from '@/lib/domain/dictionary/meanings'
import { eachRecord } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import { SUPPORTS, supportOf } from '@/lib/domain/support'
import { type DatasetTable, tableOf } from './dataset-table'

/** Every record of whatever kind, the evidence of each, and what each version of the dataset brought. */
export function recordTables(dataset: Dataset): DatasetTable[] {
  return [recordsTable(dataset), recordEvidenceTable(dataset), changesTable(dataset)]
}

function recordsTable(dataset: Dataset): DatasetTable {
  return tableOf(
    {
      name: 'records',
      title: { zh: '全部记录', en: 'All records' },
      meaning: {
        zh: '文件说的每一件事一行，不分种类；各种类的表另有详情。',
        en: 'A row for each thing that the documents say, of whatever kind; the tables of each kind have the details.',
      },
    },
    [...eachRecord(dataset)],
    ({ needed, plain, worded }) => [
      needed('id', MEANINGS.Passage.fields.id, ({ record }) => record.id),
      needed('kind', { zh: '记录的种类', en: 'Kind of record' }, ({ kind }) => kind),
      plain(
        'zone',
        { zh: '所属的区的标识', en: 'Id of the zone whose record it is' },
        ({ zone }) => zone?.id,
        { refersTo: 'zones' },
      ),
      plain(
        'place',
        { zh: '所说的地点的标识', en: 'Id of the place that it is about' },
        ({ place }) => place?.id,
        { refersTo: 'places' },
      ),
      ...worded('text', MEANINGS.Passage.fields.text, (entry) => recordText(entry, dataset)),
      needed('support', { zh: '记录的来路', en: 'How it is supported' }, supportOf, {
        values: SUPPORTS,
      }),
    ],
  )
}

function recordEvidenceTable(dataset: Dataset): DatasetTable {
  return tableOf(
    {
      name: 'record-evidence',
      title: { zh: '记录与证据', en: 'Evidence of records' },
      meaning: { zh: '哪条证据支持哪条记录。', en: 'Which evidence supports which record.' },
    },
    [...eachRecord(dataset)].flatMap(({ record }) =>
      record.evidence.map((evidence) => ({ record: record.id, evidence })),
    ),
    ({ needed }) => [
      needed('record', MEANINGS.Passage.fields.id, ({ record }) => record, {
        refersTo: 'records',
      }),
      needed('evidence', MEANINGS.Evidence.fields.id, ({ evidence }) => evidence, {
        refersTo: 'evidence',
      }),
    ],
  )
}

function changesTable({ changes }: Dataset): DatasetTable {
  const { meaning, fields } = MEANINGS.Change
  return tableOf(
    { name: 'changes', title: { zh: '各版改动', en: 'Changes' }, meaning },
    changes,
    ({ needed, worded }) => [
      needed('version', fields.version, ({ version }) => version),
      needed('date', fields.date, ({ date }) => date),
      ...worded('text', fields.text, ({ text }) => text),
    ],
  )
}
