/**
 * Filters of lists that a person keeps under a name: they stand as links above their list.
 *
 * <p>A <em>saved filter</em> belongs to one person and one list. It holds parameters of the list's
 * address and nothing else, so to open it is to follow a link, and it shows what its person may see
 * at that time. A filter of a list within a cohort serves every cohort.
 *
 * <p>Example: Kofi filters people by the role of revokers in one country, calls it "Revokers of
 * Belmora" and finds it above the list from then on. He removes it by mistake and puts it back.
 *
 * <p>Refuses: a name that is empty, too long or taken, a filter that filters nothing, more than
 * twenty for one list; the filter of another person is as unknown as one that is not there.
 */
@Feature(name = "filter", uses = "people")
@NullMarked
package org.cadre.filter;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
