import type { ImportProblem } from '@/lib/user-datasets/import-problem'
import type { Mend } from '@/lib/user-datasets/mend'

/** The mends by which every problem of a kind in a column is answered as one of them is: each with its own choice of that place. */
export function likeAnswers(
  problems: readonly ImportProblem[],
  one: ImportProblem,
  choice: number,
): Mend[] {
  return problems
    .filter((each) => isLike(each, one))
    .flatMap((each) => each.choices[choice]?.mend ?? [])
}

function isLike(a: ImportProblem, b: ImportProblem): boolean {
  return (
    a.code === b.code &&
    a.place.sheet === b.place.sheet &&
    a.place.column === b.place.column &&
    a.choices.length === b.choices.length
  )
}
