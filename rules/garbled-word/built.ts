import {spellingTables} from './spelling.js'

/** What the build writes beside the rule. */
export const built = () => ({'spelling.bin': spellingTables()})
