/** An error of JSON in words, from the name that jsonc-parser has for it: `InvalidSymbol` is an invalid symbol. */
export function jsonErrorInWords(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}
