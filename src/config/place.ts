import type {Node as YamlNode} from 'yaml'
import {locatorOf} from '../article/locate.js'
import {ConfigurationError, type KeyPath} from '../rule/options.js'
import {isModule, isYaml, readText} from './load.js'

/**
 * Do something with a configuration file: a configuration error that it throws says at which line and column of the
 * file the mistake stands, where that can be told.
 */
export async function placing<T>(file: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.path.length === 0 || isModule(file)) throw error
    throw new ConfigurationError(`${error.message}${await placeIn(file, error.path)}`)
  }
}

async function placeIn(file: string, path: KeyPath): Promise<string> {
  const text = readText(file)
  const offset = await (isYaml(file) ? yamlOffset(text, path) : jsonOffset(text, path))
  if (offset === undefined) return ''
  const {line, column} = locatorOf(text)(offset)
  return ` (line ${line}, column ${column})`
}

/** Offset of the key that a path leads to, or of the entry of a list; of the last that is there. */
async function jsonOffset(text: string, path: KeyPath): Promise<number | undefined> {
  const {findNodeAtLocation, parseTree} = await import('jsonc-parser')
  const root = parseTree(text, [], {allowTrailingComma: true})
  if (!root) return undefined
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset
  }
  return root.offset
}

async function yamlOffset(text: string, path: KeyPath): Promise<number | undefined> {
  const {isMap, isSeq, isScalar, parseDocument} = await import('yaml')
  let node: unknown = parseDocument(text).contents
  let offset: number | undefined
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find(item => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined
    if (pair) offset = (pair.key as YamlNode).range?.[0] ?? offset
    node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined
    if (!pair && node) offset = (node as YamlNode).range?.[0] ?? offset
    if (!node) break
  }
  return offset
}
