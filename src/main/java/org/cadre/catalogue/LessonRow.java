package org.cadre.catalogue;

/**
 * A lesson as lists show it.
 *
 * @param key stable in the module, for example {@code hashing}
 * @param position from 1
 * @param minutes as its author plans them, figures and checks included
 * @param kilobytes about what its text weighs before compression
 */
public record LessonRow(String key, int position, String title, int minutes, int kilobytes) {}
