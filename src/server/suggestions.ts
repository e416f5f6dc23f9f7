import {Worker} from 'node:worker_threads'
import {distance} from 'fastest-levenshtein'
import {articleFromText} from '../article/from-tree.js'
import type {ReportedMessage} from '../reports/result.js'

/** Longest that a person waits for suggestions, in milliseconds; what is not found until then is not offered. */
const CAP = 1000
/** Longest that the dictionary may take to be read, in milliseconds, the first time. */
const LOADING_CAP = 5000
const MOST = 5
/** Longer words have so many neighbours and so few right ones that the search is not worth its time. */
const LONGEST_WORD = 30

/** Whether what a message is about is a word that may be misspelt and for which nothing better is known. */
export function isMisspelt({actual, expected}: ReportedMessage): boolean {
  return expected === undefined && actual !== undefined && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(actual)
}

/** Finds words that may be meant by one that is none: names of the article first, then words of the dictionary. */
export class Suggestions {
  #thread: Promise<Worker> | undefined
  #next = 0
  readonly #waiting = new Map<number, (words: string[]) => void>()

  async for(word: string, text: string): Promise<string[]> {
    const names = namesLike(word, text)
    const words = word.length > LONGEST_WORD ? [] : await this.#spellings(word)
    return [...new Set([...names, ...words])].slice(0, MOST)
  }

  async #spellings(word: string): Promise<string[]> {
    this.#thread ??= this.#start()
    const thread = await this.#thread
    const id = this.#next++
    return new Promise(resolve => {
      const answer = (words: string[]) => {
        clearTimeout(timer)
        this.#waiting.delete(id)
        resolve(words)
      }
      const timer = setTimeout(answer, CAP, [])
      this.#waiting.set(id, answer)
      thread.postMessage({id, word})
    })
  }

  /** A thread that has read the dictionary, or takes too long to. */
  async #start(): Promise<Worker> {
    const {default: dictionary} = await import('dictionary-en')
    // Beside the script that the server is built to.
    const thread = new Worker(new URL('speller.cjs', import.meta.url), {workerData: dictionary})
    thread.unref()
    thread.on('message', ({id, words}: {id: number; words: string[]}) => this.#waiting.get(id)?.(words))
    thread.on('error', () => {
      this.#thread = undefined
      for (const answer of this.#waiting.values()) answer([])
    })
    return new Promise(resolve => {
      for (const event of ['message', 'error']) thread.once(event, () => resolve(thread))
      setTimeout(resolve, LOADING_CAP, thread).unref()
    })
  }
}

/** Names of the article that differ from a word by a letter or two. */
function namesLike(word: string, text: string): string[] {
  const most = word.length < 6 ? 1 : 2
  const names = new Set(articleFromText(text).names.uses.flatMap(({words}) => words))
  names.delete(word)
  return [...names]
    .map(name => ({name, away: Math.abs(name.length - word.length) > most ? 99 : distance(name, word)}))
    .filter(({away}) => away <= most)
    .sort((a, b) => a.away - b.away)
    .map(({name}) => name)
}
