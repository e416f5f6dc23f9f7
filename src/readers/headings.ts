import type {Role} from '../article/roles.js'

/** The first heading of the first level is the headline of an article, the others part it. */
export class HeadingRoles {
  #seen = false

  next(level: number): Role {
    if (level > 1 || this.#seen) return 'subheading'
    this.#seen = true
    return 'headline'
  }
}
