/**
 * What is mutated together: files of a room, judged by the tests of that room alone.
 * @typedef {object} Part
 * @property {string} room folder of the tests
 * @property {readonly string[]} files
 */

const notTests = (/** @type {string} */ room) => [`!${room}/**/*.test.ts`, `!${room}/fixtures/**`]

/** @type {Readonly<Record<string, Part>>} */
export const PARTS = {
  analysis: {
    room: 'lib/analysis',
    files: ['lib/analysis/**/*.ts', '!lib/analysis/kernels/**', ...notTests('lib/analysis')],
  },
  kernels: {
    room: 'lib/analysis',
    files: ['lib/analysis/kernels/**/*.ts', ...notTests('lib/analysis')],
  },
  domain: { room: 'lib/domain', files: ['lib/domain/**/*.ts', ...notTests('lib/domain')] },
}
