package org.cadre.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.people.PersonId;
import org.cadre.safeguarding.Entry.Fact;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What follows from the log of a case. */
class SafeguardingCaseTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId SELMA = new PersonId(UUID.randomUUID());
    private static final PersonId IDRIS = new PersonId(UUID.randomUUID());
    private static final PersonId VERA = new PersonId(UUID.randomUUID());

    private final SafeguardingCase opened = new SafeguardingCase(CaseId.make(), 7);

    SafeguardingCaseTest() {
        opened.add(Entry.byReporter(EntryKind.REPORTED, BEGUN, "words", Map.of()));
    }

    @Test
    void waitsForAnAnswerUntilOneIsThere() {
        assertThat(opened.isReporterWaiting()).isTrue();

        add(SELMA, EntryKind.NOTED, Map.of());
        assertThat(opened.isReporterWaiting()).isTrue();

        add(SELMA, EntryKind.ANSWERED, Map.of());
        assertThat(opened.isReporterWaiting()).isFalse();
    }

    @Test
    void endsEverySuspensionWhenItIsClosedAndOpensAgainByWords() {
        suspend("2026-03-02", "2026-04-30");

        propose(Map.of(Fact.STEP, "CLOSE", Fact.OUTCOME, "UNFOUNDED"));
        assertThat(opened.isClosed()).isFalse();
        add(IDRIS, EntryKind.AGREED, Map.of());

        assertThat(opened.outcome()).contains(Outcome.UNFOUNDED);
        assertThat(opened.closedOn()).contains(LocalDate.parse("2026-03-02"));
        assertThat(runs("2026-03-02")).isFalse();
        opened.add(Entry.byReporter(EntryKind.ADDED, BEGUN, "more", Map.of()));
        assertThat(opened.isClosed()).isFalse();
        assertThat(opened.closedOn()).isEmpty();
        assertThat(runs("2026-03-03")).isFalse();
    }

    @Test
    void prolongsAndLiftsOnlyWhatASecondAgreesTo() {
        suspend("2026-03-02", "2026-03-10");
        var prolonged =
                Map.of(
                        Fact.STEP, "PROLONG",
                        Fact.PERSON, VERA.toString(),
                        Fact.UNTIL, "2026-03-20");

        propose(prolonged);
        add(IDRIS, EntryKind.DECLINED, Map.of());
        assertThat(runs("2026-03-11")).isFalse();

        propose(prolonged);
        add(IDRIS, EntryKind.AGREED, Map.of());
        assertThat(runs("2026-03-11")).isTrue();

        propose(Map.of(Fact.STEP, "LIFT", Fact.PERSON, VERA.toString()));
        assertThat(runs("2026-03-11")).isTrue();
        add(IDRIS, EntryKind.AGREED, Map.of());
        assertThat(runs("2026-03-11")).isFalse();
    }

    @Test
    void hasAnotherHashWithEveryEntry() {
        propose(Map.of(Fact.STEP, "CLOSE", Fact.OUTCOME, "FOUNDED"));
        var hash = opened.hash();
        assertThat(opened.hash()).isEqualTo(hash);

        add(SELMA, EntryKind.NOTED, Map.of());

        assertThat(opened.hash()).isNotEqualTo(hash);
    }

    @Test
    void readsAnEntryBackFromBytesOfOneLength() {
        var entry =
                Entry.by(SELMA, EntryKind.NOTED, BEGUN, "كلمات, des mots", Map.of(Fact.ABOUT, "x"));

        assertThat(Entry.of(entry.bytes())).isEqualTo(entry);
        assertThat(entry.bytes()).hasSize(1024);
        assertThat(Entry.byReporter(EntryKind.ADDED, BEGUN, "", Map.of()).bytes()).hasSize(1024);
    }

    private void suspend(String from, String until) {
        add(
                SELMA,
                EntryKind.SUSPENDED,
                Map.of(
                        Fact.PERSON, VERA.toString(),
                        Fact.FROM, from,
                        Fact.UNTIL, until));
    }

    private void propose(Map<Fact, String> facts) {
        add(SELMA, EntryKind.PROPOSED, facts);
    }

    private void add(PersonId by, EntryKind kind, Map<Fact, String> facts) {
        opened.add(Entry.by(by, kind, BEGUN, "words", facts));
    }

    private boolean runs(String day) {
        return opened.suspensions().stream().anyMatch(each -> each.runs(LocalDate.parse(day)));
    }
}
