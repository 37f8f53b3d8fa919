package org.cadre.scenario;

import org.cadre.text.Language;

/** A guard that cannot be understood: where, why, and what to write instead. */
public final class GuardFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final transient Said problem;
    private final transient Said cure;

    /**
     * @param position of the first character that is wrong, counted from 1
     * @param problem a sentence with the word that is not understood
     * @param cure a sentence
     */
    GuardFault(int position, Said problem, Said cure) {
        super("%d: %s %s".formatted(position, problem.in(Language.EN), cure.in(Language.EN)));
        this.position = position;
        this.problem = problem;
        this.cure = cure;
    }

    public int position() {
        return position;
    }

    public String problem(Language language) {
        return problem.in(language);
    }

    public String cure(Language language) {
        return cure.in(language);
    }
}
