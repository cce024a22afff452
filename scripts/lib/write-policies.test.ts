import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from './write-policies.mjs'

const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function policyOf(html: string): string[] {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html)?.[1]
  return content?.split('; ') ?? []
}

test('a page allows the scripts that stand in it, each by its digest, and no others', () => {
  const html = withPolicy(
    '<html><head><title>t</title><script>look()</script></head><body><script id="x">go("a")</script><script src="/a.js" async=""></script></body></html>',
  )
  const scripts = policyOf(html).find((each) => each.startsWith('script-src'))
  expect(scripts).toBe(`script-src 'self' ${digestOf('look()')} ${digestOf('go("a")')}`)
  expect(policyOf(html).join(' ')).not.toContain("script-src 'self' 'unsafe")
})

test('nothing can be sent elsewhere', () => {
  expect(policyOf(withPolicy('<head></head>'))).toContain("connect-src 'self'")
  expect(policyOf(withPolicy('<head></head>'))).toContain("default-src 'self'")
})

test('the policy is the first thing in the head', () => {
  expect(withPolicy('<html><head lang="zh"><meta charset="utf-8"/>')).toMatch(
    /<head lang="zh"><meta http-equiv="Content-Security-Policy"/,
  )
})

test('data between script tags is not run, and not allowed to', () => {
  const html = withPolicy('<head><script type="application/ld+json">{"a":1}</script></head>')
  expect(policyOf(html)).toContain("script-src 'self'")
})

test('a handler in a tag stops the build, the same words in a script do not', () => {
  expect(() => withPolicy('<head></head><a onclick="x()">')).toThrow('onclick')
  expect(() => withPolicy('<head></head><script>s=\'<a onclick="x()">\'</script>')).not.toThrow()
})
