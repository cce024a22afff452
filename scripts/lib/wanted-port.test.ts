import { expect, test } from 'vitest'
import { wantedPort } from './wanted-port.mjs'

test.each([
  [[], {}, null],
  [[], { PORT: '' }, null],
  [[], { PORT: '4000' }, 4000],
  [['--port', '5000'], { PORT: '4000' }, 5000],
  [['--port=0'], {}, 0],
])('%j with %j asks for %j', (args, env, port) => {
  expect(wantedPort(args, env)).toBe(port)
})

test.each([
  [['--port', 'many']],
  [['--port']],
  [['--port=']],
  [['--port', '65536']],
  [['--port=-1']],
])('%j is refused', (args) => {
  expect(() => wantedPort(args, {})).toThrow(RangeError)
})
