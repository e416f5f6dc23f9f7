/** The names in a line. */
export const words = (text: string) => new Set(text.split(' '))

/** Elements that end a paragraph where they begin and end. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p search section summary table tbody td tfoot th thead title tr ul'
)
/** Elements whose content is not read. */
export const SKIPPED = words(
  'audio button canvas datalist iframe math noembed noframes noscript object pre script select style svg template textarea video xmp'
)
/** Elements whose content is read as part of a sentence, and nothing is reported in it. */
export const LITERAL = words('code kbd samp tt var')
export const VOID = words('area base br col embed hr img input link meta source track wbr')
/** The other elements of HTML. A tag of none of these is no tag: machines leave `<unk>` and `<ph1>` behind. */
const OTHERS = words(
  'a abbr acronym applet b basefont bdi bdo bgsound big blink cite data del dfn em font frame frameset i ins label map mark marquee meter nobr optgroup option output picture plaintext progress q rb rp rt rtc ruby s slot small span strike strong sub sup time u'
)

/** Whether a name is that of an element: of HTML, of the page's own making, or of another namespace. */
export function isElement(name: string): boolean {
  return (
    BLOCKS.has(name) ||
    OTHERS.has(name) ||
    VOID.has(name) ||
    LITERAL.has(name) ||
    SKIPPED.has(name) ||
    /[-:]/.test(name)
  )
}
