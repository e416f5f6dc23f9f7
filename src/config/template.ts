/** Where the schema of configurations is found by those who have no garblint installed. */
export const SCHEMA_URL = 'https://raw.githubusercontent.com/garblint/garblint/main/src/config/schema.json'

/** Where it is found from a folder in which garblint is installed. */
export const INSTALLED_SCHEMA = './node_modules/garblint/dist/schema.json'

/** A commented `.retextrc` to start from. */
export function configurationTemplate(bases: readonly string[], schema: string): string {
  return `{
  "$schema": "${schema}",
  "plugins": [
    ["garblint", {
      // What to start from: "recommended", "strict" (style and consistency are warnings), "all" (every rule is on),
      // a house style ("ap", "reuters", "bbc"), or another configuration ("../.retextrc"). Later entries win.
      "extends": [${bases.map(base => `"${base}"`).join(', ')}],

      // Rules that you want otherwise: "off", "info", "warning" or "error", or that and the rule's options.
      // "garblint --list-rules" lists them, "garblint --explain <rule>" prints the page of one.
      "rules": {
        // "mixed-quotes": "off",
        // "placeholder-token": ["error", {"masks": ["<<n7>>"]}]
      },

      // Words, names and phrases that are sound here, as they stand in the text.
      "allow": [
        // "oOh!media"
      ],

      // Your own terms: a CSV, TBX or JSON file beside this one.
      // "glossary": "terms.csv",

      // What is otherwise in some files. Later entries win.
      "overrides": [
        // {"files": ["sports/**"], "rules": {"ungrouped-number": "off"}, "allow": ["six-four, six-four"]}
      ]
    }]
  ]
}
`
}
