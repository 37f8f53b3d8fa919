package org.cadre.nomination;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes the nominees of a call out of Cadre, which needs two people: a programme manager asks with
 * a purpose, another manager or a member of the committee approves, and the asker reads the file
 * within a day. Names never leave together with agency and function. Calls of other programmes do
 * not exist ({@link NotFound}).
 */
@UseCase
public class NomineeExports {

    static final int LONGEST_PURPOSE = 500;
    private static final int MOST = 50_000;

    @Inject NominationRepository nominations;
    @Inject NomineeRepository nominees;
    @Inject NominationAccess access;
    @Inject NominationNotices notices;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** What the file is for; argument: the most characters. */
    public static final class ExportNeedsAPurpose extends WrongValue {
        ExportNeedsAPurpose() {
            super("purpose", LONGEST_PURPOSE);
        }
    }

    /** Who asks cannot approve. */
    public static final class ExportNeedsASecondPerson extends Refusal {}

    /** Somebody has decided meanwhile. */
    public static final class ExportIsDecided extends Refusal {}

    /** It waits, was refused, or its day is over; argument: which. */
    public static final class ExportIsNotOpen extends Refusal {
        ExportIsNotOpen(ExportState state) {
            super(state.name());
        }
    }

    /** The rows of a file, by name or by number. */
    public record File(ExportContents contents, ExportForm form, List<NomineeRow> rows) {

        public File {
            rows = List.copyOf(rows);
        }
    }

    /** Asks; those who may approve are told. Refuses with {@link ExportNeedsAPurpose}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public ExportId ask(
            CallId id, ExportContents contents, ExportForm form, @Nullable String written) {
        var call = access.managed(id);
        var purpose = written == null ? "" : written.strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new ExportNeedsAPurpose();
        }
        var me = current.get().personId();
        var export = new NomineeExport(id, contents, form, purpose, me, clock.now());
        nominations.add(export);
        fire(export, NominationEvents.ExportStep.ASKED, purpose);
        notices.exportAsked(call, new PersonId(me));
        return export.id();
    }

    private void fire(NomineeExport export, NominationEvents.ExportStep step, String reason) {
        events.fire(
                new NominationEvents.NomineesExported(
                        export.call(), export.id(), export.contents(), step, reason, clock.now()));
    }

    /** Refuses with {@link ExportNeedsASecondPerson}, {@link ExportIsDecided}. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE})
    public void approve(ExportId id) {
        decide(id, true, "");
    }

    /** As {@link #approve}; needs a reason ({@link Words.WordsAreMissing}). */
    @Allowed({Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE})
    public void refuse(ExportId id, @Nullable String reason) {
        decide(id, false, Words.needed(reason));
    }

    private void decide(ExportId id, boolean agreed, String why) {
        var export = nominations.lockExport(id);
        var call = access.deciding(export.call());
        var me = current.get().personId();
        if (export.asker().id().equals(me)) {
            throw new ExportNeedsASecondPerson();
        }
        if (export.state(clock.now()) != ExportState.ASKED) {
            throw new ExportIsDecided();
        }
        export.decide(agreed, why, me, clock.now());
        fire(
                export,
                agreed ? NominationEvents.ExportStep.APPROVED : NominationEvents.ExportStep.REFUSED,
                why);
        notices.exportDecided(call, export.asker());
    }

    /** Of a call, the latest first. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.SELECTION_COMMITTEE})
    public List<ExportRow> list(CallId id) {
        access.deciding(id);
        var exports = nominations.exports(id);
        var named = named(exports);
        return exports.stream().map(each -> row(each, named)).toList();
    }

    private Map<PersonId, String> named(Collection<NomineeExport> exports) {
        var ids = new HashSet<PersonId>();
        for (var each : exports) {
            ids.add(each.asker());
            each.decider().ifPresent(ids::add);
        }
        return people.rowsOf(new ArrayList<>(ids)).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private ExportRow row(NomineeExport export, Map<PersonId, String> named) {
        Instant now = clock.now();
        return new ExportRow(
                export.id(),
                export.contents(),
                export.form(),
                export.purpose(),
                named.getOrDefault(export.asker(), ""),
                isMine(export),
                export.askedAt(),
                export.state(now),
                export.decider().map(each -> named.getOrDefault(each, "")).orElse(""),
                export.reason(),
                export.until().orElse(null),
                export.downloads());
    }

    private boolean isMine(NomineeExport export) {
        return current.get().id().filter(export.asker().id()::equals).isPresent();
    }

    /**
     * What the asker takes along, as nominations stand now; each time is recorded. To others it
     * does not exist. Refuses with {@link ExportIsNotOpen}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public File read(ExportId id) {
        var export = nominations.lockExport(id);
        access.managed(export.call());
        if (!isMine(export)) {
            throw new NotFound("export " + id);
        }
        var state = export.state(clock.now());
        if (state != ExportState.APPROVED) {
            throw new ExportIsNotOpen(state);
        }
        export.read();
        fire(export, NominationEvents.ExportStep.READ, "");
        var rows =
                nominees.list(
                        export.call(),
                        NomineeFilter.everybody(),
                        EnumSet.complementOf(EnumSet.of(NominationState.DRAFT)),
                        Keyset.start(),
                        MOST);
        return new File(export.contents(), export.form(), rows);
    }
}
