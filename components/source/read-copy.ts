import { type CopyCheck, compareCopy } from '@/lib/domain/compare-copy'
import type { Dataset } from '@/lib/domain/dataset'
import { type DecodedText, decodeText, type FileKind } from '@/lib/domain/decode-text'
import { mhtmlPage } from '@/lib/domain/mhtml-page'
import type { SourceDocument } from '@/lib/domain/source-document'
import { canonicalText } from '@/lib/domain/verify-evidence'
import type { OwnCopy } from '../evidence/own-copy-store'
import { pageText } from './page-text'

/** Why a reader's file is not opened. */
export type CopyProblem = FileKind | 'too-large' | 'other-document' | 'unreadable'

export type ReadCopy = { ok: true; copy: OwnCopy } | { ok: false; problem: CopyProblem }

/** The longest document of this kind is some hundred pages, a fraction of a megabyte. */
const LARGEST = 20_000_000

/** Reads a file that the reader chose or dropped, or a text pasted, as a copy of a document. It goes nowhere. */
export async function readCopy(
  given: File | string,
  dataset: Dataset,
  source: SourceDocument,
): Promise<ReadCopy> {
  const read = typeof given === 'string' ? readPasted(given) : await readFile(given)
  if (!read.ok) return read
  const text = canonicalText(read.text)
  const check = compareCopy(dataset, source, text, await sha256(text))
  if (check === 'other-document') return { ok: false, problem: check }
  return { ok: true, copy: { ...read.about, check } }
}

type ReadText =
  | { ok: true; text: string; about: Omit<OwnCopy, 'check'> }
  | { ok: false; problem: CopyProblem }

function readPasted(text: string): ReadText {
  if (text.length > LARGEST) return { ok: false, problem: 'too-large' }
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  return { ok: true, text, about: { isPage: false } }
}

async function readFile(file: File): Promise<ReadText> {
  if (file.size > LARGEST) return { ok: false, problem: 'too-large' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
  const page = /\.mht(ml)?$/i.test(file.name) ? mhtmlPage(bytes) : undefined
  const decoded: DecodedText = decodeText(page ?? bytes)
  if (!decoded.ok) return { ok: false, problem: decoded.is }
  const isPage = page !== undefined || isMarkup(file.name, decoded.text)
  const text = isPage ? pageText(decoded.text) : decoded.text
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  return { ok: true, text, about: { name: file.name, encoding: decoded.encoding, isPage } }
}

function isMarkup(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*(<!doctype html|<html[\s>])/i.test(text)
}

/** In hex; nothing where the page is not in a secure context, and the browser therefore offers no hashing. */
async function sha256(text: string): Promise<CopyCheck['sha256']> {
  if (!globalThis.crypto?.subtle) return undefined
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
