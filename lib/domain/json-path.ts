import { describeValue } from './describe-value'

export type Path = readonly PropertyKey[]

/** JSONPath of a place in a file: `$.zones[0].goals[2].group`, `$["odd key"]`. Overlong keys are cut short. */
export function jsonPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    const key = String(step)
    return /^[A-Za-z$][\w$]{0,59}$/.test(key)
      ? `${text}.${key}`
      : `${text}[${describeValue(key).en}]`
  }, '$')
}

/** The value at a place, looking at own properties only; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}
