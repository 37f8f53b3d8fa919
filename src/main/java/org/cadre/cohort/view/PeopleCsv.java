package org.cadre.cohort.view;

import org.cadre.cohort.EnrolledRow;
import org.cadre.document.Csv;
import org.cadre.platform.faces.Messages;

import java.util.List;
import java.util.Map;

/** The people of a cohort as a file for a spreadsheet. */
final class PeopleCsv {

    private PeopleCsv() {}

    static byte[] of(List<EnrolledRow> rows, Map<String, String> countries, Messages msg) {
        var csv = new Csv();
        csv.row(
                List.of(
                        msg.of("cohort.cohort.people.name"),
                        msg.of("cohort.cohort.people.mail"),
                        msg.of("cohort.cohort.people.agency"),
                        msg.of("cohort.cohort.people.country"),
                        msg.of("cohort.cohort.people.account"),
                        msg.of("cohort.cohort.people.state"),
                        msg.of("cohort.cohort.people.since"),
                        msg.of("cohort.cohort.people.extra")));
        for (var row : rows) {
            csv.row(
                    List.of(
                            row.name(),
                            row.mail(),
                            row.agencyName(),
                            countries.getOrDefault(row.countryCode(), row.countryCode()),
                            msg.word(row.personState()),
                            msg.word(row.state()),
                            row.enrolledAt().toString(),
                            String.valueOf(row.extraTimePercent())));
        }
        return csv.bytes();
    }
}
