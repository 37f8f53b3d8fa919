package org.cadre.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people declare about themselves. */
public enum Dimension {
    GENDER(Answer.WOMAN, Answer.MAN, Answer.SELF_DESCRIBED),
    /** Follows from the {@link ShortSet}; data of Article 9 of the GDPR. */
    DISABILITY(Answer.YES, Answer.NO),
    AGE(Answer.UNDER_30, Answer.FROM_30_TO_39, Answer.FROM_40_TO_49, Answer.FROM_50),
    EDUCATION(
            Answer.ISCED_0_2,
            Answer.ISCED_3,
            Answer.ISCED_4,
            Answer.ISCED_5,
            Answer.ISCED_6,
            Answer.ISCED_7,
            Answer.ISCED_8);

    private final List<Answer> answers;

    Dimension(Answer... answers) {
        this.answers = List.of(answers);
    }

    /** As the statistics service calls it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dimension> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    static Dimension get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** What a person can answer, besides declining. */
    public List<Answer> answers() {
        return answers;
    }

    /** What can be counted: the answers, then the three ways in which there is none. */
    public List<Answer> counted() {
        return Stream.concat(
                        answers.stream(),
                        Stream.of(Answer.DECLINED, Answer.NOT_ASKED, Answer.NOT_ANSWERED))
                .toList();
    }

    public boolean isSensitive() {
        return this == DISABILITY;
    }
}
