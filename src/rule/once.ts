/** A value that is made when it is asked for the first time, and kept: long expressions cost much before the first use. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
