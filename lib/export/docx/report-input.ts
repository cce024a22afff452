import type { ReportWords } from '@/lib/i18n/messages/zh/report'
import type { Words } from '@/lib/i18n/words'
import { fileWords } from '../figure-words'
import type { ReportModel } from '../report'
import { REPORT_WORDS } from './report-words'

/** What every part of a report is written from: the model, its words fit for a file. */
export interface ReportInput extends ReportModel {
  report: ReportWords
}

export function reportInput(model: ReportModel): ReportInput {
  const words: Words = fileWords(model.words)
  return { ...model, words, report: REPORT_WORDS[words.locale] }
}
