import { useEffect, useMemo, useState } from 'react'
import { allSteps, type Steps } from '@/lib/search/steps'

/** How long a page does not answer while work is done in steps, in ms. */
const PATIENCE = 8

/**
 * The result of some work: at once where it is short, or else between what the page has to answer. Until it has come, the result
 * of the work before, null at first, and `isDone` says that it is not this one's.
 *
 * @param begin begins the work anew; another function asks for another result
 */
export function useInSteps<Result>(
  begin: () => Steps<Result>,
  isLong: boolean,
): { result: Result | null; isDone: boolean } {
  const [later, setLater] = useState<{ begin: unknown; result: Result } | null>(null)
  useEffect(() => {
    if (!isLong) return
    const steps = begin()
    let timer: ReturnType<typeof setTimeout> | undefined
    const goOn = () => {
      const until = performance.now() + PATIENCE
      do {
        const step = steps.next()
        if (step.done) return setLater({ begin, result: step.value })
      } while (performance.now() < until)
      timer = setTimeout(goOn)
    }
    goOn()
    return () => clearTimeout(timer)
  }, [begin, isLong])
  const now = useMemo(() => (isLong ? null : { result: allSteps(begin()) }), [begin, isLong])
  return now
    ? { result: now.result, isDone: true }
    : { result: later?.result ?? null, isDone: later?.begin === begin }
}
