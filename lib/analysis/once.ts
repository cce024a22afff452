/** A function of an object that never changes, such as a dataset, worked out once for each and kept as long as it is. */
export function once<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const kept = new WeakMap<Key, { result: Result }>()
  return (key) => {
    let found = kept.get(key)
    if (!found) {
      found = { result: work(key) }
      kept.set(key, found)
    }
    return found.result
  }
}
