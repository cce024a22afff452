/** @typedef {import('./drawn-marks.mjs').Mark} Mark */

/**
 * What became of a mark. `reordered`: the marks are the same, drawn in another order.
 * @typedef {object} MarkChange
 * @property {'moved' | 'changed' | 'gone' | 'new' | 'reordered'} kind
 * @property {string} what the mark, for people
 * @property {string[]} details what of it is other than before
 */

/** Attributes that say where a mark stands. */
const PLACES = new Set(['x', 'y', 'cx', 'cy', 'x1', 'y1', 'x2', 'y2', 'transform'])

/** Beyond so many pairs marks are paired in their order instead of by likeness. */
const MOST_PAIRS = 250_000

/**
 * What changed between two pictures, mark by mark.
 * @param {readonly Mark[]} before
 * @param {readonly Mark[]} after
 * @returns {MarkChange[]} empty where both are the same
 */
export function markChanges(before, after) {
  const gone = withoutThoseOf(before, after)
  const come = withoutThoseOf(after, before)
  if (gone.length === 0 && come.length === 0) {
    const isSame = before.every(({ line }, i) => line === after[i]?.line)
    return isSame ? [] : [{ kind: 'reordered', what: 'marks', details: [] }]
  }
  const pairs = pairsOf(gone, come)
  const paired = new Set(pairs.map(([, mark]) => mark))
  const was = new Map(pairs)
  return [
    ...gone.map((mark) => {
      const now = was.get(mark)
      return now ? changeOf(mark, now) : lone('gone', mark)
    }),
    ...come.filter((mark) => !paired.has(mark)).map((mark) => lone('new', mark)),
  ]
}

/**
 * Marks that the others do not have, as often as they do not have them.
 * @param {readonly Mark[]} marks
 * @param {readonly Mark[]} others
 */
function withoutThoseOf(marks, others) {
  /** @type {Map<string, number>} */
  const left = new Map()
  for (const { line } of others) left.set(line, (left.get(line) ?? 0) + 1)
  return marks.filter(({ line }) => {
    const count = left.get(line) ?? 0
    if (count > 0) left.set(line, count - 1)
    return count === 0
  })
}

/**
 * Which mark of before is which of after: the one of the same words, else the likest of its kind.
 * @param {readonly Mark[]} gone
 * @param {readonly Mark[]} come
 * @returns {[Mark, Mark][]}
 */
function pairsOf(gone, come) {
  const free = new Set(come)
  /** @type {[Mark, Mark][]} */
  const pairs = []
  /** @param {(mark: Mark) => Mark | undefined} choose */
  const pairUp = (choose) => {
    const paired = new Set(pairs.map(([mark]) => mark))
    for (const mark of gone) {
      const chosen = paired.has(mark) ? undefined : choose(mark)
      if (!chosen) continue
      free.delete(chosen)
      pairs.push([mark, chosen])
    }
  }
  const isFew = gone.length * come.length <= MOST_PAIRS
  const ofKind = (/** @type {Mark} */ { name }) => [...free].filter((mark) => mark.name === name)
  if (isFew) pairUp((mark) => ofKind(mark).find(({ text }) => text !== '' && text === mark.text))
  pairUp((mark) => (isFew ? likest(mark, ofKind(mark)) : first(free, mark.name)))
  return pairs
}

/**
 * @param {Iterable<Mark>} marks
 * @param {string} wanted
 */
function first(marks, wanted) {
  for (const mark of marks) if (mark.name === wanted) return mark
}

/**
 * @param {Mark} mark
 * @param {readonly Mark[]} candidates
 */
function likest(mark, candidates) {
  let most = -1
  /** @type {Mark | undefined} */
  let found
  for (const candidate of candidates) {
    let shared = candidate.text === mark.text ? 1 : 0
    for (const [key, value] of mark.attributes)
      if (candidate.attributes.get(key) === value) shared += 1
    if (shared > most) [most, found] = [shared, candidate]
  }
  return found
}

/**
 * @param {Mark} before
 * @param {Mark} after
 * @returns {MarkChange}
 */
function changeOf(before, after) {
  const keys = [...new Set([...before.attributes.keys(), ...after.attributes.keys()])].filter(
    (key) => before.attributes.get(key) !== after.attributes.get(key),
  )
  const isMoved =
    before.text === after.text && keys.length > 0 && keys.every((key) => PLACES.has(key))
  const words = before.text === after.text ? [] : [fromTo(quoted(before), quoted(after))]
  const depth = before.depth === after.depth ? [] : ['stands within other groups']
  return {
    kind: isMoved ? 'moved' : 'changed',
    what: nameOf(before),
    details: [
      ...words,
      ...depth,
      ...keys.map((key) => {
        const [from, to] = [
          before.attributes.get(key) ?? 'none',
          after.attributes.get(key) ?? 'none',
        ]
        return `${key} ${fromTo(...differing(from, to))}`
      }),
    ],
  }
}

/**
 * @param {'gone' | 'new'} kind
 * @param {Mark} mark
 * @returns {MarkChange}
 */
function lone(kind, mark) {
  return { kind, what: nameOf(mark), details: [] }
}

/** @param {Mark} mark */
function nameOf(mark) {
  const at = ['x', 'y', 'cx', 'cy', 'x1', 'y1', 'transform', 'd'].flatMap((key) => {
    const value = mark.attributes.get(key)
    return value === undefined ? [] : [`${key} ${short(value)}`]
  })
  return [mark.name, ...(mark.text === '' ? [] : [quoted(mark)]), ...at].join(' ')
}

/** @param {Mark} mark */
function quoted({ text }) {
  return `“${short(text)}”`
}

/**
 * @param {string} from
 * @param {string} to
 */
function fromTo(from, to) {
  return `${from} → ${to}`
}

/** @param {string} text */
function short(text) {
  return text.length > 48 ? `${text.slice(0, 47)}…` : text
}

/**
 * Two values from where they begin to differ, since paths are long.
 * @param {string} from
 * @param {string} to
 * @returns {[string, string]}
 */
function differing(from, to) {
  if (from.length <= 48 && to.length <= 48) return [from, to]
  let at = 0
  while (at < from.length && from[at] === to[at]) at += 1
  const start = Math.max(0, from.lastIndexOf(' ', at) + 1)
  const lead = start > 0 ? '…' : ''
  return [lead + short(from.slice(start)), lead + short(to.slice(start))]
}
