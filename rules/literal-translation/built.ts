import {anchors} from './table.js'

/** What the build writes beside the rule. */
export const built = () => ({'anchors.json': JSON.stringify(anchors())})
