/**
 * How many of the indices from 0 to `length`, exclusive, pass a test that holds for the first of them and for none
 * after those: by binary search.
 */
export function countLeading(length: number, passes: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}
