import {parentPort, workerData} from 'node:worker_threads'
import nspell from 'nspell'

/** A thread that looks for words like another: one search may take a second, in which a server must not be away. */
function answer(): void {
  // What is sent to a thread arrives as plain bytes; the reader of dictionaries wants buffers.
  const {aff, dic} = workerData as Record<string, Uint8Array>
  const spell = nspell({aff: Buffer.from(aff), dic: Buffer.from(dic)})
  parentPort?.on('message', ({id, word}: {id: number; word: string}) => {
    parentPort?.postMessage({id, words: spell.suggest(word)})
  })
  parentPort?.postMessage('ready')
}

answer()
