import type {Processor, Transformer} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {addFailure} from '../rule/message.js'

type Attacher = (this: Processor, ...options: unknown[]) => Transformer | undefined

/**
 * A plugin whose failure on a file costs its own findings there and not those of others. What is no plain plugin (a
 * preset, say) stays as it is.
 */
export function guarded(plugin: unknown): unknown {
  if (typeof plugin !== 'function') return plugin
  const attach = plugin as Attacher
  const name = attach.name || 'a plugin without a name'
  return function (this: Processor, ...options: unknown[]) {
    const transform = attach.apply(this, options)
    if (typeof transform !== 'function') return transform
    return async (tree: Node, file: VFile) => {
      try {
        return await settled(transform, tree, file)
      } catch (error) {
        addFailure(name, error, file)
        return undefined
      }
    }
  }
}

/** What a transformer gives, however it gives it: at once, by a promise, or by calling back. */
function settled(transform: Transformer, tree: Node, file: VFile): Promise<Node | undefined> {
  return new Promise((resolve, reject) => {
    const next = (error: Error | undefined, changed?: Node): undefined => {
      if (error) reject(error)
      else resolve(changed)
    }
    const given = transform.call(undefined as never, tree, file, next)
    if (given instanceof Error) reject(given)
    else if (transform.length < 3 || given) resolve(given as Promise<Node | undefined>)
  })
}
