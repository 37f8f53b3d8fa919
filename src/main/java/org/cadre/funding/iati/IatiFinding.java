package org.cadre.funding.iati;

/**
 * One thing that is not as the standard wants it.
 *
 * @param id number of the rule, name of the code list, or of what is wrong with the whole file the
 *     number that IATI's own validator gives it
 * @param line of the end of the start tag, counted from 1; 0 for the whole file
 * @param where path of elements, such as {@code /iati-activities/iati-activity/sector/@code}; empty
 *     where only the line is known
 * @param found what stands there; empty where nothing does
 */
public record IatiFinding(
        String id,
        Severity severity,
        String message,
        int line,
        int column,
        String where,
        String found) {

    private static final int LONGEST = 300;

    public IatiFinding {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }

    /** Of the whole file. */
    static IatiFinding ofFile(String id, String message) {
        return new IatiFinding(id, Severity.ERROR, message, 0, 0, "", "");
    }

    static IatiFinding at(Node node, String id, Severity severity, String message, String found) {
        var element = node.element();
        return new IatiFinding(
                id, severity, message, element.line(), element.column(), node.path(), found);
    }
}
