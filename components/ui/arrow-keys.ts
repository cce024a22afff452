type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** Slack for edges that do not quite meet, in px. */
const SLACK = 2

/** Where an arrow key leads from one link among others, as they lie on the page: along a column, or within a row to the next column. */
export function arrowTarget(
  from: HTMLElement,
  key: string,
  links: readonly HTMLElement[],
): HTMLElement | undefined {
  if (!isArrow(key)) return undefined
  const here = from.getBoundingClientRect()
  const row = rowOf(from)
  let nearest: HTMLElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const link of links) {
    if (link === from) continue
    const there = link.getBoundingClientRect()
    const distance =
      key === 'ArrowUp' || key === 'ArrowDown'
        ? alongColumn(here, there, key)
        : rowOf(link) === row
          ? toColumn(here, there, key)
          : null
    if (distance === null || distance >= least) continue
    nearest = link
    least = distance
  }
  return nearest
}

function isArrow(key: string): key is Arrow {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key)
}

function rowOf(link: Element): Element | null {
  return link.closest('tr, section')
}

/** How far a link of the same column lies up or down; null where it does not. */
function alongColumn(here: DOMRect, there: DOMRect, key: 'ArrowUp' | 'ArrowDown'): number | null {
  const isOneColumn = there.left < here.right && there.right > here.left
  const distance = key === 'ArrowDown' ? there.top - here.bottom : here.top - there.bottom
  return isOneColumn && distance > -SLACK ? distance : null
}

/** How far a link lies to one side, what is level coming before what is higher or lower; null where it lies on the other. */
function toColumn(here: DOMRect, there: DOMRect, key: 'ArrowLeft' | 'ArrowRight'): number | null {
  const aside = key === 'ArrowRight' ? there.left - here.right : here.left - there.right
  const level = Math.max(there.top - here.bottom, here.top - there.bottom, 0)
  return aside > -SLACK ? aside + level : null
}
