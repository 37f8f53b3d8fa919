package org.cadre.platform.refusal;

/** What was typed or chosen in a form cannot be; shown at its field. */
public abstract class WrongValue extends Refusal {

    private final String field;

    /**
     * @param field the id of the form field; empty where it is the form as a whole
     */
    protected WrongValue(String field, Object... arguments) {
        super(arguments);
        this.field = field;
    }

    @Override
    public final String field() {
        return field;
    }

    @Override
    public final int status() {
        return 422;
    }
}
