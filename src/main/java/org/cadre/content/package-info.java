/**
 * Content packs: what is taught, as data.
 *
 * <p>A pack is a folder that a trainer can write with a text editor: YAML for the structure,
 * Markdown for the text, SVG for the figures. {@link org.cadre.content.PackReader} reads it whole
 * and answers with the {@link org.cadre.content.Pack}, or with every {@link
 * org.cadre.content.Finding} at once: file, line, reason, cure. Nothing of a broken pack is used.
 *
 * <p>Text is rendered here, once. What reaches a page is HTML and SVG from an allow-list; raw HTML,
 * scripts, remote images and unsafe links are findings, not something to be cleaned away, since
 * whoever wrote them meant something by it.
 *
 * <p>Example: an author runs {@code ./cadre check pack content/cadre-core}, reads {@code
 * for-2/en/lessons/seals.yaml:41: There is no source "iso27038".}, mends it and sees the pack's
 * lessons, words and questions instead.
 *
 * <p>The feature uses no other. It promises that equal packs have equal hashes, that ids are unique
 * and the same in every language, and that every reference within a pack leads somewhere.
 */
@Feature(
        name = "content",
        uses = {})
@NullMarked
package org.cadre.content;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
