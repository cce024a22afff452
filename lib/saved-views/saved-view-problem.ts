import { type DatasetProblem, problem } from '@/lib/domain/dataset-problem'
import { describeValue } from '@/lib/domain/describe-value'
import { jsonPath, type Path } from '@/lib/domain/json-path'
import { VIEW_PAGES } from './saved-view'

/** Something wrong in a file of saved views, as a value: where, what was wanted, what was got, how to mend it. */
export type SavedViewProblem = Omit<DatasetProblem, 'code'>

type Problem = (path: Path, got: unknown) => SavedViewProblem

export const missingKey = (path: Path): SavedViewProblem => problem('missing-key', path, 'string')
export const notText: Problem = (path, got) => problem('wrong-type', path, 'string', got)
export const notAnObject: Problem = (path, got) => problem('wrong-type', path, 'object', got)
export const notAList: Problem = (path, got) => problem('wrong-type', path, 'array', got)
export const notAPage: Problem = (path, got) => problem('not-allowed', path, VIEW_PAGES, got)
export const notAnId: Problem = (path, got) => problem('bad-format', path, 'slug', got)
export const notADate: Problem = (path, got) => problem('bad-format', path, 'date', got)

export const notAName: Problem = (path, got) => ({
  path: jsonPath(path),
  wanted: { zh: '至少一个看得见的字', en: 'at least one character that can be seen' },
  got: describeValue(got),
  remedy: { zh: '写上一个名字。', en: 'Give it a name.' },
})

export const notAQuery: Problem = (path, got) => ({
  path: jsonPath(path),
  wanted: {
    zh: '网址中“?”之后、“#”之前的部分，如 tab=radar',
    en: 'the part of an address between “?” and “#”, such as tab=radar',
  },
  got: describeValue(got),
  remedy: { zh: '从网址栏照抄。', en: 'Copy it from the address bar.' },
})

export const notJson = (text: string): SavedViewProblem => ({
  path: '$',
  wanted: { zh: '从“已存视图”下载的 JSON 文件', en: 'a JSON file downloaded from “Saved views”' },
  got: text.trim() === '' ? { zh: '空文件', en: 'an empty file' } : describeValue(text),
  remedy: { zh: '另选文件，或重新下载。', en: 'Choose another file, or download it again.' },
})

export const notOurs: Problem = (path, got) => ({
  path: jsonPath(path),
  wanted: { zh: '已存视图的文件', en: 'a file of saved views' },
  got: describeValue(got),
  remedy: {
    zh: '另选从“已存视图”下载的文件。',
    en: 'Choose a file downloaded from “Saved views”.',
  },
})

export const notThisVersion = (path: Path, got: unknown, version: number): SavedViewProblem => ({
  path: jsonPath(path),
  wanted: { zh: `格式版本 ${version}`, en: `version ${version} of the format` },
  got: describeValue(got),
  remedy: {
    zh: '若出自更新的程序，请刷新网页取得新版本再打开。',
    en: 'If a newer program wrote it, reload this page to get that, and open it again.',
  },
})
