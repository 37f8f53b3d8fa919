package org.cadre.scenario;

/** A guard that cannot be understood: where, why, and what to write instead. */
public final class GuardFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String problem;
    private final String cure;

    /**
     * @param position of the first character that is wrong, counted from 1
     * @param problem a sentence with the word that is not understood
     * @param cure a sentence
     */
    public GuardFault(int position, String problem, String cure) {
        super("%d: %s %s".formatted(position, problem, cure));
        this.position = position;
        this.problem = problem;
        this.cure = cure;
    }

    public int position() {
        return position;
    }

    public String problem() {
        return problem;
    }

    public String cure() {
        return cure;
    }
}
