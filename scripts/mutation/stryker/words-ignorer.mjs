import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/*
 * Words for people: what stands under `zh` or `en`. A test that repeats them would only say them twice; whether they are
 * there in both languages is for the compiler and the tests of registries. What chooses between words stays in.
 */

const isLanguage = (/** @type {any} */ node) =>
  node.type === 'ObjectProperty' && ['zh', 'en'].includes(node.key.name)

const words = {
  shouldIgnore(/** @type {any} */ path) {
    if (path.isStringLiteral() || path.isTemplateLiteral())
      return path.findParent((/** @type {any} */ each) => isLanguage(each.node))
        ? 'Words.'
        : undefined
    if (path.isObjectExpression() && path.node.properties.length > 0)
      return path.node.properties.every(isLanguage) ? 'Words.' : undefined
    return undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', words)]
