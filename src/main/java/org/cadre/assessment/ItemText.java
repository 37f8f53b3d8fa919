package org.cadre.assessment;

import org.cadre.content.QuestionSource;

/**
 * An item of a bank, to be compared with that of another version.
 *
 * @param words what is read, plain: the stem, then each part on a line
 * @param exact all that it says, what is right and the feedback included
 */
public record ItemText(
        String key, QuestionSource.Use use, String lesson, String words, String exact) {}
