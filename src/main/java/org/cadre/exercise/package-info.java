/**
 * Designs of live exercises: written, reviewed, approved, kept in versions.
 *
 * <p>A <em>design version</em> holds the script of an exercise as one text with its checksum. It is
 * a draft while authors write it on pages or bring it as a file, then rests in review until another
 * author approves it or sends it back with comments; from then on nothing of it changes, and a
 * change is a draft of the next version. A content pack brings versions that are approved at once.
 * The files of exhibits belong to one version. A file that comes in waits as an <em>upload</em> for
 * a day, while its author looks at what was read and says what the columns of a list of events
 * mean.
 *
 * <p>Example: Tarik derives 1.1.0 from "Cold Room" 1.0.0, moves an inject by five minutes on the
 * timeline, corrects what the linter found, and sends it to review. Another author approves it.
 *
 * <p>On paper a version is two {@link org.cadre.exercise.DesignPacks packs}: the script for who
 * runs it, and what players may read before the start.
 *
 * <p>Refuses: a second draft of a code, an approval by whoever saved last or with findings that
 * must be corrected, a change of what is in review or approved, a file that lies about what it is,
 * and a save over what somebody else saved meanwhile. Promises others: {@link
 * org.cadre.exercise.DesignQueries#get}, whose script never changes once the version is approved.
 */
@Feature(
        name = "exercise",
        uses = {"people", "content", "catalogue", "scenario", "document"})
@NullMarked
package org.cadre.exercise;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
