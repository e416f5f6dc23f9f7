let isLinted = false

/** Whether this thread has linted anything: only then is what V8 compiled here what a usual run needs. */
export function hasLinted(): boolean {
  return isLinted
}

export function noteLint(): void {
  isLinted = true
}
