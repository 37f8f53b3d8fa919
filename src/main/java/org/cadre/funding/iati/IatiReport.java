package org.cadre.funding.iati;

import java.util.List;

/**
 * What a check of a file comes to.
 *
 * @param file findings that belong to no activity
 * @param errors how many there are, listed or not
 * @param unlisted how many findings there are beyond those listed
 */
public record IatiReport(
        List<IatiFinding> file,
        List<ActivityReport> activities,
        int errors,
        int warnings,
        int unlisted) {

    public IatiReport {
        file = List.copyOf(file);
        activities = List.copyOf(activities);
    }

    /** Of a file that cannot be read at all. */
    public static IatiReport unreadable(String reason) {
        return new IatiReport(List.of(IatiFinding.ofFile("file", reason)), List.of(), 1, 0, 0);
    }

    public boolean isFine() {
        return errors == 0;
    }
}
