import type { Job } from '@/lib/export/export-format'
import { type ImportProblem, importProblem } from '../import-problem'
import type { InputFile } from '../input-file'
import { partOf, unwatchedJob } from '../job'
import { LIMITS } from '../limits'
import { type Outcome, stoppedBy } from '../outcome'
import { problemList } from '../problem-list'
import type { Sheet, Workbook } from '../workbook'
import { detectKind } from './detect-kind'
import { readBytes } from './read-bytes'
import { readCsv } from './read-csv'
import { opensAsJson, readJson } from './read-json'
import { isPackagePart, packagePath, type ReadTables, readPackage } from './read-package'
import { readText } from './read-text'
import { isXlsxPart, readXlsx } from './read-xlsx'
import { type TableRoom, tableRoom } from './table-room'
import { unzip } from './unzip'
import { zipDirectory } from './zip-directory'

/** What files hold: a dataset in our own form, not yet parsed, or tables that are still to be matched. */
export type Content =
  | { kind: 'dataset'; file: string; value: unknown }
  | { kind: 'workbook'; workbook: Workbook }

/** What reading comes to. Problems say how files were understood as well as what is wrong with them. */
export type FilesRead =
  | { ok: true; content: Content; problems: readonly ImportProblem[] }
  | { ok: false; isCancelled: boolean; problems: readonly ImportProblem[] }

type FileContent = { kind: 'dataset'; value: unknown } | ({ kind: 'tables' } & ReadTables)

/**
 * The door for files: one dataset (JSON or Data Package), or one or several tables (XLSX, CSV, packages of CSV).
 * What each is, is told from its content. Never throws; a file that cannot be read leaves the others readable.
 */
export async function readFiles(
  files: readonly InputFile[],
  job: Job = unwatchedJob(),
): Promise<FilesRead> {
  const problems = problemList()
  const failed = (isCancelled = false): FilesRead => ({
    ok: false,
    isCancelled,
    problems: isCancelled ? [] : problems.list(),
  })
  if (files.length === 0) return failed()
  if (files.length > LIMITS.files) {
    problems.add(importProblem('files-too-many', { place: { file: '' } }, files.length))
    return failed()
  }
  const room = tableRoom()
  const tables: ReadTables[] = []
  let left: number = LIMITS.totalBytes
  for (const [i, file] of files.entries()) {
    const part = partOf(job, i / files.length, (i + 1) / files.length)
    const bytes = await readBytes(file, partOf(part, 0, 0.1), left)
    const read = bytes.ok
      ? await readContent(file.name, bytes.value, room, partOf(part, 0.1, 1))
      : bytes
    if (bytes.ok) left -= bytes.value.length
    if (!read.ok) {
      if (read.stop === 'cancelled') return failed(true)
      problems.add(read.stop)
    } else if (read.value.kind === 'tables') {
      tables.push(read.value)
      for (const each of read.value.problems) problems.add(each)
    } else if (files.length > 1) {
      problems.add(importProblem('files-mixed', { place: { file: file.name } }))
      return failed()
    } else {
      return {
        ok: true,
        content: { kind: 'dataset', file: file.name, value: read.value.value },
        problems: problems.list(),
      }
    }
  }
  if (tables.length === 0) return failed()
  const sheets = withOwnNames(tables.flatMap((table) => table.sheets))
  const about = Object.assign({}, ...tables.map((table) => table.about)) as Workbook['about']
  return {
    ok: true,
    content: { kind: 'workbook', workbook: { sheets, about } },
    problems: problems.list(),
  }
}

async function readContent(
  file: string,
  bytes: Uint8Array,
  room: TableRoom,
  job: Job,
): Promise<Outcome<FileContent>> {
  const place = { place: { file } }
  const kind = detectKind(bytes)
  switch (kind) {
    case 'empty':
      return stoppedBy(importProblem('file-empty', place))
    case 'locked':
      return stoppedBy(importProblem('file-locked', place))
    case 'old-format':
      return stoppedBy(importProblem('file-old-format', place))
    case 'zip':
      return readZip(file, bytes, room, job)
    case 'text':
      return readWritten(file, bytes, room, job)
    default:
      return stoppedBy(importProblem('file-other', place, kind))
  }
}

async function readZip(
  file: string,
  bytes: Uint8Array,
  room: TableRoom,
  job: Job,
): Promise<Outcome<FileContent>> {
  const place = { place: { file } }
  const directory = zipDirectory(bytes)
  if (!directory) return stoppedBy(importProblem('zip-broken', place))
  const names = directory.map(({ name }) => name)
  const isWorkbook = names.includes('xl/workbook.xml')
  const isPackage = ['dataset.json', 'datapackage.json'].some((name) => packagePath(names, name))
  if (!isWorkbook && !isPackage && names.length <= LIMITS.zipEntries)
    return stoppedBy(
      importProblem('file-other', place, names.includes('word/document.xml') ? 'document' : 'zip'),
    )
  const entries = await unzip(
    file,
    bytes,
    isWorkbook ? isXlsxPart : isPackagePart,
    partOf(job, 0, 0.4),
  )
  if (!entries.ok) return entries
  const rest = partOf(job, 0.4, 1)
  if (!isWorkbook) return readPackage(file, entries.value, room, rest)
  const read = await readXlsx(file, entries.value, room, rest)
  if (!read.ok) return read
  const macros = names.some((name) => /vbaProject\.bin$/i.test(name))
    ? [importProblem('file-macros', place)]
    : []
  const { sheets, problems } = read.value
  return {
    ok: true,
    value: { kind: 'tables', sheets, about: {}, problems: [...macros, ...problems] },
  }
}

async function readWritten(
  file: string,
  bytes: Uint8Array,
  room: TableRoom,
  job: Job,
): Promise<Outcome<FileContent>> {
  const text = readText(file, bytes)
  if (!text.ok) return text
  if (opensAsJson(text.value.text)) {
    const json = readJson(file, text.value.text)
    return json.ok ? { ok: true, value: { kind: 'dataset', value: json.value } } : json
  }
  const table = await readCsv(file, withoutExtension(file), text.value.text, room, job)
  if (!table.ok) return table
  const problems = [...text.value.problems, ...table.value.problems]
  return { ok: true, value: { kind: 'tables', sheets: [table.value.sheet], about: {}, problems } }
}

function withoutExtension(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '') || name
}

/** Sheets of several files may have one name; a mapping and a mend go by the name, so each gets its own. */
function withOwnNames(sheets: readonly Sheet[]): Sheet[] {
  const taken = new Set<string>()
  return sheets.map((sheet) => {
    let name = sheet.name
    for (let n = 2; taken.has(name); n += 1) name = `${sheet.name} (${n})`
    taken.add(name)
    return name === sheet.name ? sheet : { ...sheet, name }
  })
}
