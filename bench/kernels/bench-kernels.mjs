import { machine } from '../write-section.mjs'
import { benchFacets } from './bench-facets.mjs'
import { benchFrames } from './bench-frames.mjs'
import { benchNeighbours } from './bench-neighbours.mjs'

/**
 * Facets and neighbours against their peers, then what takes longer than a frame.
 * @param {{ product: import('./product').Product }} bundled
 */
export async function benchKernels({ product }) {
  const facets = await benchFacets(product)
  const neighbours = await benchNeighbours(product)
  const frames = benchFrames(product)
  return `## Kernels\n\n${machine()}.\n\n${[facets, neighbours, frames].join('\n\n')}`
}
