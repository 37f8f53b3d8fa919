package org.cadre.assessment;

import org.cadre.content.QuestionSource;
import org.cadre.text.Language;

import java.util.List;

/**
 * A question of the bank as it will look, with what only its authors may see.
 *
 * @param language in which it is written
 * @param pair items of one pair are never drawn together; empty without one
 * @param right what is right, a line each, safe HTML; {@code true} or {@code false} for those
 * @param remarks what is said to whoever does not know, safe HTML
 */
public record ItemView(
        QuestionView question,
        Language language,
        QuestionSource.Use use,
        String outcome,
        String bloom,
        int difficulty,
        String pair,
        List<String> right,
        List<String> remarks) {

    public ItemView {
        right = List.copyOf(right);
        remarks = List.copyOf(remarks);
    }
}
