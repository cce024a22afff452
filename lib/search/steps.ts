/** Work that can be left off after each step and gone on with, so that a page answers in between; it ends with its result. */
export type Steps<Result> = Generator<void, Result>

/** All steps of some work, one after the other. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Work whose result several want, one after the other: it is done once, and whoever takes it up goes on where it was left off. */
export function sharedSteps<Result>(begin: () => Steps<Result>): () => Steps<Result> {
  let steps: Steps<Result> | undefined
  let done: { result: Result } | undefined
  return function* () {
    steps ??= begin()
    while (!done) {
      const step = steps.next()
      if (step.done) done = { result: step.value }
      else yield
    }
    return done.result
  }
}
