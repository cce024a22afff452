import { type SavedView, viewKey } from './saved-view'
import { tidyName, uniqueName } from './view-name'

type Views = readonly SavedView[]

export function findView(views: Views, key: string): SavedView | undefined {
  return views.find((view) => viewKey(view) === key)
}

export function namesOf(views: Views): ReadonlySet<string> {
  return new Set(views.map(({ name }) => name))
}

/**
 * Puts a view at its place, under a name of its own. Where its address is saved already, everything stays as it is.
 *
 * @param at how many others stand before it; the newest stands first
 */
export function insertView(views: Views, view: SavedView, at = 0): Views {
  if (findView(views, viewKey(view))) return views
  return views.toSpliced(at, 0, { ...view, name: uniqueName(view.name, namesOf(views)) })
}

/** Gives a view another name; a number is added where another view has it. Without a name to be seen, it keeps its own. */
export function renameView(views: Views, key: string, to: string): Views {
  const name = tidyName(to)
  if (name === '') return views
  const others = namesOf(views.filter((view) => viewKey(view) !== key))
  return views.map((view) =>
    viewKey(view) === key ? { ...view, name: uniqueName(name, others) } : view,
  )
}

export function removeView(views: Views, key: string): Views {
  return views.filter((view) => viewKey(view) !== key)
}

/** Takes in more views, in their order before those that are there. What is there keeps its place and name. */
export function mergeViews(views: Views, more: Views): Views {
  const keys = new Set(views.map(viewKey))
  const names = new Set(namesOf(views))
  const added = more.flatMap((view) => {
    if (keys.has(viewKey(view))) return []
    const name = uniqueName(view.name, names)
    keys.add(viewKey(view))
    names.add(name)
    return [{ ...view, name }]
  })
  return [...added, ...views]
}
