package org.cadre.safeguarding;

import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.Stale;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The desk of the focal points. Whoever is suspended sees none of it. Every act that writes refuses
 * with {@link CaseIsClosed}, and with {@link Stale} where another was faster.
 */
@UseCase
public class CaseDesk {

    /** The longest period of a suspension from today; well below the keeping of a closed case. */
    static final int MOST_DAYS = 366;

    @Inject CaseRepository cases;
    @Inject SafeguardingQueries suspended;
    @Inject PeopleQueries people;
    @Inject CadreClock clock;
    @Inject CurrentActor current;

    /** A closed case is read, nothing else. */
    public static final class CaseIsClosed extends Refusal {}

    /** Nobody has this address. */
    public static final class PersonIsUnknown extends WrongValue {
        PersonIsUnknown() {
            super("mail");
        }
    }

    /** From today or later, to a day not before; argument: the most days from today. */
    public static final class PeriodIsWrong extends WrongValue {
        PeriodIsWrong(String field) {
            super(field, MOST_DAYS);
        }
    }

    /** The person pauses already by this case; a second focal point prolongs or lifts it. */
    public static final class PersonIsSuspended extends WrongValue {
        PersonIsSuspended() {
            super("mail");
        }
    }

    /** One proposal waits already. */
    public static final class ProposalWaits extends Refusal {}

    /** Nothing is proposed. */
    public static final class NothingIsProposed extends Refusal {}

    /** The one who proposes never decides. */
    public static final class SecondMustDecide extends Refusal {}

    /** Something was written since the page was opened: read it first. */
    public static final class CaseHasGoneOn extends Refusal {}

    /** The latest first. */
    @Allowed(Role.SAFEGUARDING)
    public List<CaseRow> list() {
        requireFree();
        return cases.list().stream().map(CaseDesk::row).toList();
    }

    @Allowed(Role.SAFEGUARDING)
    public CaseDetail get(CaseId id) {
        requireFree();
        return detail(cases.get(id));
    }

    /** To the reporter, who reads it with the receipt. */
    @Allowed(Role.SAFEGUARDING)
    public void answer(CaseId id, String text) {
        append(open(id), EntryKind.ANSWERED, Words.required("answer", text), Map.of());
    }

    /** For the file. */
    @Allowed(Role.SAFEGUARDING)
    public void note(CaseId id, String text) {
        append(open(id), EntryKind.NOTED, Words.required("note", text), Map.of());
    }

    /**
     * Suspends somebody at once, without blame: an interim measure of one focal point. Refuses with
     * {@link PersonIsUnknown}, {@link PeriodIsWrong}, {@link PersonIsSuspended} and for missing
     * words.
     */
    @Allowed(Role.SAFEGUARDING)
    public void suspend(
            CaseId id,
            String mail,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String reason) {
        var opened = open(id);
        var why = Words.required("reason", reason);
        var person =
                people.findByMail(List.of(mail.strip())).values().stream()
                        .findFirst()
                        .map(PersonRow::id)
                        .orElseThrow(PersonIsUnknown::new);
        var today = today();
        if (from == null || from.isBefore(today) || isWrong(until, from)) {
            throw new PeriodIsWrong("until");
        }
        if (left(opened, person).isPresent()) {
            throw new PersonIsSuspended();
        }
        append(
                opened,
                EntryKind.SUSPENDED,
                why,
                Map.of(
                        Entry.Fact.PERSON, person.toString(),
                        Entry.Fact.FROM, from.toString(),
                        Entry.Fact.UNTIL, Objects.requireNonNull(until).toString()));
    }

    private boolean isWrong(@Nullable LocalDate until, LocalDate least) {
        return until == null || until.isBefore(least) || until.isAfter(today().plusDays(MOST_DAYS));
    }

    /** Refuses with {@link ProposalWaits} and for missing words. */
    @Allowed(Role.SAFEGUARDING)
    public void proposeToClose(CaseId id, Outcome outcome, String reason) {
        propose(
                open(id),
                Step.CLOSE,
                Words.required("why", reason),
                Map.of(Entry.Fact.OUTCOME, outcome.name()));
    }

    /** Refuses with {@link ProposalWaits}, {@link NotFound} and for missing words. */
    @Allowed(Role.SAFEGUARDING)
    public void proposeToLift(CaseId id, PersonId person, String reason) {
        var opened = open(id);
        if (left(opened, person).isEmpty()) {
            throw new NotFound("suspension");
        }
        propose(
                opened,
                Step.LIFT,
                Words.required("whyPause", reason),
                Map.of(Entry.Fact.PERSON, person.toString()));
    }

    /** As {@link #proposeToLift}, and refuses with {@link PeriodIsWrong}. */
    @Allowed(Role.SAFEGUARDING)
    public void proposeToProlong(
            CaseId id, PersonId person, @Nullable LocalDate until, String reason) {
        var opened = open(id);
        var suspension = left(opened, person).orElseThrow(() -> new NotFound("suspension"));
        if (isWrong(until, suspension.until().plusDays(1))) {
            throw new PeriodIsWrong("last");
        }
        propose(
                opened,
                Step.PROLONG,
                Words.required("whyPause", reason),
                Map.of(
                        Entry.Fact.PERSON, person.toString(),
                        Entry.Fact.UNTIL, Objects.requireNonNull(until).toString()));
    }

    private void propose(
            SafeguardingCase opened, Step step, String reason, Map<Entry.Fact, String> what) {
        if (opened.proposal().isPresent()) {
            throw new ProposalWaits();
        }
        var facts = new EnumMap<Entry.Fact, String>(what);
        facts.put(Entry.Fact.STEP, step.name());
        append(opened, EntryKind.PROPOSED, reason, facts);
    }

    /**
     * Agrees to what another focal point has proposed, and to nothing else. Refuses with {@link
     * NothingIsProposed}, {@link SecondMustDecide} and {@link CaseHasGoneOn}.
     *
     * @param hash of the {@link CaseDetail} that was read
     */
    @Allowed(Role.SAFEGUARDING)
    public void agree(CaseId id, String hash) {
        var opened = ofAnother(id);
        if (!isSame(opened.hash(), hash)) {
            throw new CaseHasGoneOn();
        }
        append(opened, EntryKind.AGREED, "", Map.of(Entry.Fact.AGREED, hash));
    }

    /** Refuses with {@link NothingIsProposed}, {@link SecondMustDecide} and for missing words. */
    @Allowed(Role.SAFEGUARDING)
    public void decline(CaseId id, String reason) {
        append(ofAnother(id), EntryKind.DECLINED, Words.required("against", reason), Map.of());
    }

    /** The own proposal. Refuses with {@link NothingIsProposed}. */
    @Allowed(Role.SAFEGUARDING)
    public void takeBack(CaseId id) {
        var opened = open(id);
        if (opened.proposal().filter(entry -> entry.isBy(me())).isEmpty()) {
            throw new NothingIsProposed();
        }
        append(opened, EntryKind.TAKEN_BACK, "", Map.of());
    }

    private SafeguardingCase ofAnother(CaseId id) {
        var opened = open(id);
        if (opened.proposal().orElseThrow(NothingIsProposed::new).isBy(me())) {
            throw new SecondMustDecide();
        }
        return opened;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private SafeguardingCase open(CaseId id) {
        requireFree();
        var found = cases.get(id);
        if (found.isClosed()) {
            throw new CaseIsClosed();
        }
        return found;
    }

    private void append(
            SafeguardingCase opened, EntryKind kind, String text, Map<Entry.Fact, String> facts) {
        cases.append(opened, Entry.by(me(), kind, clock.now(), text, facts));
    }

    /** Somebody about whom a case is reads no case. */
    private void requireFree() {
        if (suspended.isSuspended(me())) {
            throw new NotAllowed();
        }
    }

    private Optional<Suspension> left(SafeguardingCase opened, PersonId person) {
        return opened.suspensions().stream()
                .filter(each -> each.person().equals(person) && each.isLeft(today()))
                .findFirst();
    }

    private static CaseRow row(SafeguardingCase found) {
        return new CaseRow(
                found.id(),
                found.number(),
                found.openedOn(),
                found.isClosed(),
                !found.isClosed() && found.isReporterWaiting(),
                found.proposal().isPresent());
    }

    private CaseDetail detail(SafeguardingCase found) {
        var names = names(found);
        var first = found.log().getFirst();
        return new CaseDetail(
                row(found),
                first.fact(Entry.Fact.ABOUT),
                first.fact(Entry.Fact.REACH),
                found.closedOn().orElse(null),
                found.outcome().orElse(null),
                found.log().stream().map(entry -> line(entry, names)).toList(),
                found.suspensions().stream()
                        .filter(each -> each.isLeft(today()))
                        .map(
                                each ->
                                        new CaseDetail.Pause(
                                                each.person(),
                                                names.getOrDefault(each.person(), ""),
                                                each.from(),
                                                each.until()))
                        .toList(),
                found.proposal().map(entry -> line(entry, names)).orElse(null),
                found.proposal().filter(entry -> entry.isBy(me())).isPresent(),
                people.holdersOf(Set.of(Role.SAFEGUARDING), Scope.system(), 2).size() < 2,
                found.hash());
    }

    private Map<PersonId, String> names(SafeguardingCase found) {
        var named =
                found.log().stream()
                        .flatMap(
                                entry ->
                                        Stream.concat(
                                                entry.author().stream(), entry.person().stream()))
                        .collect(Collectors.toSet());
        return people.rowsOf(named).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private static CaseDetail.Line line(Entry entry, Map<PersonId, String> names) {
        Function<Optional<PersonId>, String> name =
                person -> person.map(id -> names.getOrDefault(id, "")).orElse("");
        return new CaseDetail.Line(
                entry.kind(),
                entry.at(),
                name.apply(entry.author()),
                entry.text(),
                name.apply(entry.person()),
                entry.day(Entry.Fact.FROM).orElse(null),
                entry.day(Entry.Fact.UNTIL).orElse(null),
                entry.step().orElse(null),
                entry.outcome().orElse(null));
    }

    private LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
