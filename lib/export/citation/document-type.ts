import type { SourceDocument } from '@/lib/domain/source-document'
import type { CslType } from './csl-item'

/** 宁波日报, 文汇报: a paper. What ends in 学报, 简报 and the like is none, and of the 公报 only one is. */
const CHINESE_PAPER = /(?<![学简季年月通海情公])报$|^大公报$/
const ENGLISH_PAPER = /\b(daily|news|newspaper|times|post|gazette|herald|tribune|guardian)\b/i
const REPORT = /报告(?:[（(][^（）()]*[）)])?$|\breport\b/i

/**
 * What a document is cited as. Datasets do not say, so it is read off what they do say: a paper by the name of its
 * publisher and the day it came out on, a report by its own title, else a page where there is an address.
 */
export function documentType({ title, publisher, published, url }: SourceDocument): CslType {
  const isOfADay = published?.length === '2026-11-23'.length
  if (isOfADay && isPaper(publisher)) return 'article-newspaper'
  if ([title.zh, title.en].some((each) => each !== undefined && REPORT.test(each))) return 'report'
  return url === undefined ? 'document' : 'webpage'
}

/** The Chinese name decides where there is one: Chinese newspapers are called so. */
function isPaper({ zh, en }: SourceDocument['publisher']): boolean {
  if (zh !== undefined) return CHINESE_PAPER.test(zh)
  return en !== undefined && ENGLISH_PAPER.test(en)
}
