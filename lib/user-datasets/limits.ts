import type { Bilingual } from '@/lib/domain/text'

const MEGABYTE = 1024 * 1024

/**
 * What is read at most. Each is checked before the work it bounds, and where a file lies about its size, during it.
 * Within them 10,000 zones with 40 columns and 100,000 zones with 20 are read in seconds.
 */
export const LIMITS = {
  /** Of one file, as it comes. */
  bytes: 100 * MEGABYTE,
  /** Of all files that are read together. */
  totalBytes: 200 * MEGABYTE,
  files: 50,
  /** Of all sheets together, blank rows included. */
  rows: 200_000,
  columns: 500,
  /** Of all sheets together: rows times the columns of each. */
  cells: 2_500_000,
  /** Characters of a cell that is used. */
  cellLength: 4000,
  zipEntries: 2000,
  /** Of all that a zip holds, inflated. */
  zipBytes: 300 * MEGABYTE,
  /** Inflated bytes for each byte in the zip. */
  zipRatio: 250,
  /** Levels of brackets in JSON. */
  jsonDepth: 64,
} as const

/** A zip that inflates to less than this is let through whatever its ratio: short tables of equal rows pack well. */
export const HARMLESS_BYTES = 8 * MEGABYTE

/** A size as people say it. */
export function sizeText(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.ceil(bytes / 1024)} KB`
  return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`
}

/** The limits in words, for the page that asks for files before any is read. */
export const LIMIT_WORDS: readonly Bilingual[] = [
  {
    zh: `每个文件不超过 ${sizeText(LIMITS.bytes)}，一次合计不超过 ${sizeText(LIMITS.totalBytes)}、${LIMITS.files} 个文件`,
    en: `at most ${sizeText(LIMITS.bytes)} a file, and ${sizeText(LIMITS.totalBytes)} or ${LIMITS.files} files at a time`,
  },
  {
    zh: `合计不超过 ${count(LIMITS.rows)} 行、${count(LIMITS.cells)} 个单元格，每表不超过 ${LIMITS.columns} 列`,
    en: `at most ${count(LIMITS.rows)} rows and ${count(LIMITS.cells)} cells in all, and ${LIMITS.columns} columns a sheet`,
  },
  {
    zh: `一个单元格不超过 ${count(LIMITS.cellLength)} 个字符`,
    en: `at most ${count(LIMITS.cellLength)} characters in a cell`,
  },
  {
    zh: `压缩文件不超过 ${count(LIMITS.zipEntries)} 个条目，解开后不超过 ${sizeText(LIMITS.zipBytes)}，且不超过压缩时的 ${LIMITS.zipRatio} 倍`,
    en: `in a zip at most ${count(LIMITS.zipEntries)} entries, ${sizeText(LIMITS.zipBytes)} inflated, and ${LIMITS.zipRatio} times its packed size`,
  },
]

/** Digits in groups of three, the same in both languages. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
