import LRU from 'zrender/lib/core/LRU.js'

const { get, put } = LRU.prototype

/**
 * ECharts keeps the widths of texts in caches over plain objects: asked for `__proto__` or `constructor`, such a cache
 * finds what every object has by itself and writes to it, after which nothing on the page works. Behind a mark no text
 * is the name of anything.
 */
export function guardCaches(): void {
  LRU.prototype.get = function (key) {
    return get.call(this, behindMark(key))
  }
  LRU.prototype.put = function (key, value) {
    return put.call(this, behindMark(key), value)
  }
}

function behindMark(key: string | number): string {
  return `=${key}`
}
