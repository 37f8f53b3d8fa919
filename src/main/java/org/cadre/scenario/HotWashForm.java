package org.cadre.scenario;

import org.cadre.text.LocalizedText;

import java.util.List;

/**
 * What players are asked at once after the end: what to keep, what to change, and these questions.
 *
 * @param anonymous whether answers carry no seat
 */
public record HotWashForm(boolean anonymous, List<Question> questions) {

    public HotWashForm {
        questions = List.copyOf(questions);
    }

    /**
     * Answered from 1 to 5, and in words.
     *
     * @param category under which answers are read together
     */
    public record Question(String id, LocalizedText category, LocalizedText text) {}
}
