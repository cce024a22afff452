import type { Job } from '@/lib/export/export-format'
import { type ImportProblem, importProblem } from '../import-problem'
import { partOf } from '../job'
import { type Outcome, stoppedBy } from '../outcome'
import type { Sheet, Workbook } from '../workbook'
import { readCsv } from './read-csv'
import { readJson } from './read-json'
import { readText } from './read-text'
import type { TableRoom } from './table-room'
import type { Entries } from './unzip'

export interface ReadTables {
  sheets: readonly Sheet[]
  about: Workbook['about']
  problems: readonly ImportProblem[]
}

export type PackageContent = { kind: 'dataset'; value: unknown } | ({ kind: 'tables' } & ReadTables)

/** Where a package keeps the file of a name: at its top, or in the folder that was packed. */
export function packagePath(names: Iterable<string>, name: string): string | undefined {
  return [...names]
    .filter((path) => path === name || (path.endsWith(`/${name}`) && !path.startsWith('__MACOSX/')))
    .sort((a, b) => a.length - b.length)[0]
}

export function isPackagePart(name: string): boolean {
  return /\.(json|csv|tsv|txt)$/i.test(name)
}

/** A Data Package: its dataset file where it has one, or else the tables that it lists. */
export async function readPackage(
  file: string,
  entries: Entries,
  room: TableRoom,
  job: Job,
): Promise<Outcome<PackageContent>> {
  const whole = packagePath(entries.keys(), 'dataset.json')
  const described = whole ?? packagePath(entries.keys(), 'datapackage.json')
  const json = described ? jsonOf(file, entries, described) : undefined
  if (!json) return stoppedBy(importProblem('file-other', { place: { file } }, 'zip'))
  if (!json.ok) return json
  if (whole) return { ok: true, value: { kind: 'dataset', value: json.value } }
  const folder = (described ?? '').slice(0, -'datapackage.json'.length)
  const sheets: Sheet[] = []
  const problems: ImportProblem[] = []
  const resources = resourcesOf(json.value)
  for (const [i, { name, path }] of resources.entries()) {
    const bytes = entries.get(folder + path)
    if (!bytes) continue
    const text = readText(`${file}/${path}`, bytes)
    if (!text.ok) return text
    const part = partOf(job, i / resources.length, (i + 1) / resources.length)
    const table = await readCsv(`${file}/${path}`, name, text.value.text, room, part)
    if (!table.ok) return table
    sheets.push(table.value.sheet)
    problems.push(...text.value.problems, ...table.value.problems)
  }
  return sheets.length === 0
    ? stoppedBy(importProblem('file-other', { place: { file } }, 'zip'))
    : { ok: true, value: { kind: 'tables', sheets, about: aboutOf(json.value), problems } }
}

function jsonOf(file: string, entries: Entries, path: string): Outcome<unknown> {
  const text = readText(`${file}/${path}`, entries.get(path) ?? new Uint8Array())
  return text.ok ? readJson(`${file}/${path}`, text.value.text) : text
}

function resourcesOf(description: unknown): { name: string; path: string }[] {
  const listed = own(description, 'resources')
  if (!Array.isArray(listed)) return []
  return listed.flatMap((resource) => {
    const path = own(resource, 'path')
    const name = own(resource, 'name')
    return typeof path === 'string' && /\.(csv|tsv|txt)$/i.test(path)
      ? [{ path, name: typeof name === 'string' ? name : path }]
      : []
  })
}

function aboutOf(description: unknown): Workbook['about'] {
  const text = (key: string) => {
    const value = own(description, key)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const licenses = own(description, 'licenses')
  const license = Array.isArray(licenses) ? own(licenses[0], 'name') : undefined
  const about = {
    id: text('name'),
    title: text('title'),
    description: text('description'),
    version: text('version'),
    license: typeof license === 'string' ? license : undefined,
  }
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined))
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
