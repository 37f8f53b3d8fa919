package org.cadre.safeguarding;

/**
 * A concern as somebody writes it. Refuses with {@link Words.WordsAreMissing} and {@link
 * Words.WordsAreTooLong}.
 *
 * @param about whom it concerns, in free words; may be empty
 * @param reach how the reporter may be reached beside the receipt; may be empty
 */
public record Report(String what, String about, String reach) {

    public Report {
        what = Words.required("what", what);
        about = Words.optional("about", about, Words.LONGEST_LINE);
        reach = Words.optional("reach", reach, Words.LONGEST_LINE);
    }
}
