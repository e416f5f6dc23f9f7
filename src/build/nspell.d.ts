declare module 'nspell' {
  interface Dictionary {
    aff: Uint8Array
    dic: Uint8Array
  }
  /** `data` holds every form of every word, with the codes of its affix rules. */
  export default function nspell(dictionary: Dictionary): {
    data: Record<string, number[]>
    suggest(word: string): string[]
  }
}
