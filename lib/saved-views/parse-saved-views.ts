import type { Path } from '@/lib/domain/json-path'
import { mergeViews } from './edit-saved-views'
import { type SavedView, VIEW_PAGES } from './saved-view'
import {
  missingKey,
  notADate,
  notAList,
  notAName,
  notAnId,
  notAnObject,
  notAPage,
  notAQuery,
  notJson,
  notOurs,
  notText,
  notThisVersion,
  type SavedViewProblem,
} from './saved-view-problem'
import { tidyName } from './view-name'
import { FORMAT, VERSION } from './write-saved-views'

export interface ParsedViews {
  views: readonly SavedView[]
  /** What cannot be read, as it stands: whoever writes the list anew writes this too, and nothing is lost. */
  unread: readonly unknown[]
  /** At least one for each piece that is unread. */
  problems: readonly SavedViewProblem[]
  /** Written in a later format. Nothing of it is read, and it is not to be written over. */
  isNewer: boolean
}

/** Reads what a browser's storage or a reader's file holds. Never throws: what cannot be read is said, the rest holds. */
export function parseSavedViews(text: string): ParsedViews {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return unreadable(text, notJson(text))
  }
  if (!isObject(value)) return unreadable(value, notOurs([], value))
  const { format, version, views } = value
  if (format !== FORMAT) return unreadable(value, notOurs(['format'], format))
  if (version !== VERSION) {
    const isNewer = typeof version === 'number' && version > VERSION
    return { ...unreadable(value, notThisVersion(['version'], version, VERSION)), isNewer }
  }
  if (!Array.isArray(views)) return unreadable(value, notAList(['views'], views))
  const entries = views.map((entry: unknown, at) => parseEntry(entry, ['views', at]))
  const read = entries.flatMap((entry) => (entry.ok ? [entry.view] : []))
  return {
    // Taken in one by one, since a file may have been edited: each address once, under a name of its own.
    views: mergeViews([], read),
    unread: views.filter((_, at) => !entries[at]?.ok),
    problems: entries.flatMap((entry) => (entry.ok ? [] : entry.problems)),
    isNewer: false,
  }
}

type Entry = { ok: true; view: SavedView } | { ok: false; problems: readonly SavedViewProblem[] }
type Check = readonly [
  isRight: (text: string) => boolean,
  problem: (path: Path, got: string) => SavedViewProblem,
]

const CHECKS: Record<keyof SavedView, Check> = {
  name: [(text) => tidyName(text) !== '', notAName],
  page: [(text) => VIEW_PAGES.some((page) => page === text), notAPage],
  // What RFC 3986 allows in a query.
  query: [(text) => /^[\w\-.~!$&'()*+,;=:@/?%]*$/.test(text), notAQuery],
  dataset: [(text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), notAnId],
  savedOn: [isDay, notADate],
}

function parseEntry(entry: unknown, path: Path): Entry {
  if (!isObject(entry)) return { ok: false, problems: [notAnObject(path, entry)] }
  const problems = Object.entries(CHECKS).flatMap(([key, [isRight, problem]]) => {
    const at = [...path, key]
    const value = entry[key]
    if (value === undefined) return [missingKey(at)]
    if (typeof value !== 'string') return [notText(at, value)]
    return isRight(value) ? [] : [problem(at, value)]
  })
  if (problems.length > 0) return { ok: false, problems }
  const { name, page, query, dataset, savedOn } = entry as unknown as SavedView
  return { ok: true, view: { name: tidyName(name), page, query, dataset, savedOn } }
}

function unreadable(piece: unknown, problem: SavedViewProblem): ParsedViews {
  return { views: [], unread: [piece], problems: [problem], isNewer: false }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A day of the calendar, `2026-11-23`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
