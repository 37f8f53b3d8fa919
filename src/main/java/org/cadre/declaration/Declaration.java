package org.cadre.declaration;

import org.cadre.platform.refusal.WrongValue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one person declares. Refuses with {@link OwnWordsAreTooLong} and {@link
 * AnswersNeedAPurpose}.
 *
 * @param purposes what the person allows
 * @param answers of gender, age and education; a dimension that is not answered is left out, and
 *     that of disability is there only where it is declined
 * @param ownWords how the person describes the own gender; empty unless that is the answer
 * @param difficulties the answers to the {@link ShortSet} from 1 to 4, 0 where there is none
 */
public record Declaration(
        Set<Purpose> purposes,
        Map<Dimension, Answer> answers,
        String ownWords,
        List<Integer> difficulties) {

    static final int LONGEST_WORDS = 200;

    private static final List<Integer> NO_DIFFICULTIES =
            Collections.nCopies(ShortSet.items().size(), 0);

    /** Argument: the most characters. */
    public static final class OwnWordsAreTooLong extends WrongValue {
        OwnWordsAreTooLong() {
            super("ownWords", LONGEST_WORDS);
        }
    }

    /** Nothing is kept that may not be used for anything. */
    public static final class AnswersNeedAPurpose extends WrongValue {
        AnswersNeedAPurpose() {
            super("statistics");
        }
    }

    public Declaration {
        answers = Collections.unmodifiableMap(copy(answers));
        boolean isDescribed = answers.get(Dimension.GENDER) == Answer.SELF_DESCRIBED;
        ownWords = isDescribed ? ownWords.strip() : "";
        difficulties =
                answers.containsKey(Dimension.DISABILITY)
                        ? NO_DIFFICULTIES
                        : List.copyOf(difficulties);
        purposes = Collections.unmodifiableSet(copy(purposes));
        if (ownWords.length() > LONGEST_WORDS) {
            throw new OwnWordsAreTooLong();
        }
        if (purposes.isEmpty() && isAnything(answers, difficulties)) {
            throw new AnswersNeedAPurpose();
        }
    }

    private static Map<Dimension, Answer> copy(Map<Dimension, Answer> answers) {
        var copy = new EnumMap<Dimension, Answer>(Dimension.class);
        copy.putAll(answers);
        return copy;
    }

    private static Set<Purpose> copy(Set<Purpose> purposes) {
        var copy = EnumSet.noneOf(Purpose.class);
        copy.addAll(purposes);
        return copy;
    }

    /** To decline says nothing that would need a purpose. */
    private static boolean isAnything(Map<Dimension, Answer> answers, List<Integer> difficulties) {
        return !difficulties.equals(NO_DIFFICULTIES)
                || answers.values().stream().anyMatch(answer -> answer != Answer.DECLINED);
    }

    /** Of somebody who has said nothing. */
    public static Declaration none() {
        return new Declaration(Set.of(), Map.of(), "", NO_DIFFICULTIES);
    }

    public boolean isNothing() {
        return purposes.isEmpty() && answers.isEmpty();
    }

    public boolean allows(Purpose purpose) {
        return purposes.contains(purpose);
    }

    /** What the person says, whatever it may be used for. */
    public Answer answer(Dimension dimension) {
        if (dimension == Dimension.DISABILITY && !answers.containsKey(dimension)) {
            return ShortSet.identify(difficulties);
        }
        return answers.getOrDefault(dimension, Answer.NOT_ANSWERED);
    }

    /** What counts for a purpose: an answer only with the person's yes to it. */
    Answer answer(Dimension dimension, Purpose purpose) {
        var said = answer(dimension);
        return said == Answer.DECLINED || allows(purpose) ? said : Answer.NOT_ANSWERED;
    }
}
