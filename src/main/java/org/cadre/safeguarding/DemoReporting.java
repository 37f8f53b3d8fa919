package org.cadre.safeguarding;

import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;
import java.util.Map;

/** One invented case of the demonstration, closed by two, in which nobody is named. */
@UseCase
public class DemoReporting {

    @Inject CaseRepository cases;
    @Inject CadreClock clock;

    @Internal
    public void add(PersonId first, PersonId second) {
        var begun = clock.now().minus(Duration.ofDays(60));
        var id = CaseId.make();
        cases.open(
                id,
                Receipt.make(),
                Entry.byReporter(
                        EntryKind.REPORTED,
                        begun,
                        "During a joint dinner jokes were made that I found out of place. I do not"
                                + " want anybody punished; I want it not to happen again.",
                        Map.of(
                                Entry.Fact.ABOUT, "several people at the table",
                                Entry.Fact.REACH, "")));
        append(
                id,
                Entry.by(
                        first,
                        EntryKind.ANSWERED,
                        begun.plus(Duration.ofDays(1)),
                        "Thank you for writing. May we remind everybody of the code of conduct"
                                + " without mentioning this evening?",
                        Map.of()));
        append(
                id,
                Entry.byReporter(
                        EntryKind.ADDED,
                        begun.plus(Duration.ofDays(3)),
                        "Yes, that is enough for me.",
                        Map.of()));
        append(
                id,
                Entry.by(
                        first,
                        EntryKind.ANSWERED,
                        begun.plus(Duration.ofDays(9)),
                        "It was done on the first morning of the next week.",
                        Map.of()));
        append(
                id,
                Entry.by(
                        first,
                        EntryKind.PROPOSED,
                        begun.plus(Duration.ofDays(10)),
                        "The reminder was given; the reporter wants nothing more.",
                        Map.of(
                                Entry.Fact.STEP, Step.CLOSE.name(),
                                Entry.Fact.OUTCOME, Outcome.FOUNDED.name())));
        append(
                id,
                Entry.by(
                        second,
                        EntryKind.AGREED,
                        begun.plus(Duration.ofDays(11)),
                        "",
                        Map.of(Entry.Fact.AGREED, cases.get(id).hash())));
    }

    private void append(CaseId id, Entry entry) {
        cases.append(cases.get(id), entry);
    }
}
