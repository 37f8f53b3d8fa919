package org.cadre.funding.iati;

import java.util.List;
import java.util.stream.Stream;

/** Counts all findings, and lets the first of them be listed. */
final class Tally {

    private static final int MOST = 10_000;

    private int errors;
    private int warnings;

    List<IatiFinding> listed(Stream<IatiFinding> findings) {
        return findings.filter(this::count).toList();
    }

    /** Whether it is to be listed. */
    boolean count(IatiFinding finding) {
        switch (finding.severity()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
        }
        return errors + warnings <= MOST;
    }

    IatiReport report(List<IatiFinding> file, List<ActivityReport> activities) {
        var unlisted = Math.max(0, errors + warnings - MOST);
        return new IatiReport(file, activities, errors, warnings, unlisted);
    }
}
