package org.cadre.afteraction;

import org.cadre.afteraction.ReportView.Signature;
import org.cadre.exerciserun.ResultsView;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The words of a report on paper.
 *
 * @param zone of the run: times on paper are those of its place
 */
record ReportWords(Language language, ZoneId zone) {

    String of(String key, Object... arguments) {
        return Texts.of(language, "afteraction." + key, arguments);
    }

    String ofRun(String key, Object... arguments) {
        return Texts.of(language, "exerciserun." + key, arguments);
    }

    String word(Enum<?> constant) {
        return Texts.word(language, constant);
    }

    String day(LocalDate day) {
        return language.day().format(day);
    }

    String time(Instant at) {
        return language.time().format(at.atZone(zone));
    }

    /** When the exercise was held. */
    String held(ReportView view) {
        var run = view.run();
        return run.day()
                .map(day -> of("report.held", day(day), run.began(), run.ended(), zone.getId()))
                .orElse("");
    }

    String version(ReportView view) {
        return "%s %d · %s".formatted(of("report.version"), view.number(), word(view.state()));
    }

    String signature(Optional<Signature> signature) {
        return signature
                .map(signed -> "%s, %s".formatted(signed.name(), time(signed.at())))
                .orElseGet(() -> of("sign.open"));
    }

    /** The letter, its word and how much was seen. */
    String letter(ResultsView.Cell cell) {
        var letter =
                cell.letter()
                        .map(each -> each + " · " + ofRun("Letter." + each))
                        .orElseGet(() -> ofRun("results.none"));
        return letter + "\n" + of("report.seen", cell.counted(), cell.actions());
    }

    String state(ActionRow row) {
        return row.verifiedAt()
                .map(at -> of("actions.verifiedOn", day(at.atZone(zone).toLocalDate())))
                .orElseGet(() -> word(row.state()));
    }
}
