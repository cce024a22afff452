import type { Place } from '@/lib/domain/place'
import type { Language } from '@/lib/domain/text'
import { importProblem } from '@/lib/user-datasets/import-problem'
import { choiceWord } from '@/lib/user-datasets/map/choices'
import type { ColumnMapping } from '@/lib/user-datasets/map/mapping'
import type { Draft } from './draft'
import { idWords } from './id-words'
import { placeKindOf } from './place-kind'
import { at, columnOf, namesOf, type TableRow } from './table-row'
import { choiceIn } from './take-choice'
import { takeId } from './take-id'
import { inLanguageOf, neededText, sayAbsent } from './take-text'

/** A row of the sheet of places. */
export function takePlace(row: TableRow, draft: Draft) {
  const name = neededText(draft, row, 'name')
  const kind = choiceIn<Place['kind']>(draft, row, 'kind', 'placeKind')
  if (kind === undefined) sayAbsent(draft, row, 'kind')
  if (!name || !kind) return
  const id = takeId(draft, row, 'zone', idWords(draft, name) || 'place')
  if (!id) return
  addPlace(draft, { id, name, kind })
  draft.named.places.add(id, namesOf(row, name))
}

/** A place that a row names and no sheet lists: made, with a kind told from its name, which is said. */
export function newPlace(
  draft: Draft,
  row: TableRow,
  column: ColumnMapping | undefined,
  name: string,
  language: Language,
  kind: Place['kind'] | undefined,
): string {
  const id = draft.ids.zone.make(draft.spell(name) || 'place')
  const is = kind ?? placeKindOf(name)
  addPlace(draft, { id, name: inLanguageOf(draft, name, language), kind: is })
  draft.named.places.add(id, [name])
  const word = choiceWord('placeKind', is)
  if (!kind)
    draft.problems.add(
      importProblem('place-made', { ...at(row, column ?? columnOf(row, 'to')), value: name }, word),
    )
  return id
}

function addPlace(draft: Draft, place: Pick<Place, 'id' | 'name' | 'kind'>) {
  draft.places.push(place)
  draft.placeKinds.set(place.id, place.kind)
}
