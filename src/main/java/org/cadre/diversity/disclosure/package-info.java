/**
 * What can be known from published counts, and how counts are published so that too much cannot.
 *
 * <p>The words: a {@link org.cadre.diversity.disclosure.CountTable} has true counts, a {@link
 * org.cadre.diversity.disclosure.PublishedTable} what is shown of them, a {@link
 * org.cadre.diversity.disclosure.Release} the tables of one population that went out together. A
 * {@link org.cadre.diversity.disclosure.Statement} is what nobody may learn. The {@code audit}
 * finds for every statement what an attacker can know at most, a {@link
 * org.cadre.diversity.disclosure.CellRange}; the {@code protection} hides or rounds. They share
 * these values and nothing else: what the one gets wrong the other does not believe.
 *
 * <p>Pure Java: no clock, no store, no page.
 */
@NullMarked
package org.cadre.diversity.disclosure;

import org.jspecify.annotations.NullMarked;
