package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.id.Uuid7;
import org.cadre.people.importing.Judging;
import org.cadre.people.importing.Target;
import org.cadre.people.importing.Verdict;
import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.people.importing.WrittenRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.hibernate.exception.ConstraintViolationException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes people in by file. A file is read and checked first, and kept with its rows; nothing else
 * is written before somebody confirms what the rows would do. New people are invited, by mail where
 * it is set up; nobody gets a right, a password or an enrolment by file, and nobody is removed. For
 * a day an import can be undone as a whole.
 */
@UseCase
public class PeopleImports {

    static final int MOST_ROWS = 20_000;

    @Inject PeopleImportRepository imports;
    @Inject ImportedRepository imported;
    @Inject OneTimeLinks links;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** People or agencies have changed since the check; the rows must be looked at again. */
    public static final class PeopleHaveChanged extends Refusal {}

    /** The day in which the import could be undone is over, or it was never applied. */
    public static final class UndoIsOver extends Refusal {}

    /**
     * Reads and checks a file and keeps it for the confirmation. Refuses as {@link ListFile#read}
     * and with {@link ListFile.MailColumnIsMissing}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public ImportId read(String fileName, byte[] file) {
        var list = ListFile.read(fileName, file, MOST_ROWS);
        var sheet = WrittenRow.read(list.table());
        if (!sheet.has(Target.MAIL)) {
            throw new ListFile.MailColumnIsMissing();
        }
        var made =
                new PeopleImport(
                        list.name(),
                        sha256(file),
                        list.table(),
                        sheet.columns(),
                        current.get().personId(),
                        clock.now());
        imports.add(made);
        imports.store(made.id(), judge(made, sheet.rows()).verdicts());
        return made.id();
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Judging.Judged judge(PeopleImport each, List<WrittenRow> rows) {
        var at = clock.now();
        return new Judging(
                        imports.known(rows),
                        each.createsPlaces(),
                        People::isMail,
                        () -> Uuid7.at(at))
                .judge(rows);
    }

    /**
     * Checks the rows again, against what is on record now.
     *
     * @param createsPlaces whether agencies and units that are not on record are to be made
     */
    @Allowed(Role.ADMINISTRATOR)
    public void checkAgain(ImportId id, boolean createsPlaces) {
        var each = imports.lock(id);
        if (each.state() == ImportState.CHECKED) {
            each.createPlaces(createsPlaces);
            imports.store(id, judge(each, written(imports.rows(id))).verdicts());
        }
    }

    private static List<WrittenRow> written(List<PeopleImportRepository.Stored> rows) {
        return rows.stream().map(PeopleImportRepository.Stored::row).toList();
    }

    /**
     * Does what the rows say, all of them or none; a second confirmation does nothing. Refuses with
     * {@link PeopleHaveChanged} where a row would no longer do what was shown.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void confirm(ImportId id) {
        imports.takeTurn();
        var each = imports.lock(id);
        if (each.state() != ImportState.CHECKED) {
            return;
        }
        var shown = imports.rows(id);
        var judged = judge(each, written(shown));
        refuseChanges(shown, judged.verdicts());
        var now = clock.now();
        try {
            apply(each, judged, now);
        } catch (ConstraintViolationException e) {
            throw new PeopleHaveChanged(); // somebody took an address or a name at this moment
        }
        each.apply(current.get().personId(), now);
        tell(each, judged, now);
        links.invite(
                judged.verdicts().stream()
                        .filter(verdict -> verdict.outcome() == Outcome.NEW)
                        .map(PeopleImports::person)
                        .toList());
    }

    private static void refuseChanges(
            List<PeopleImportRepository.Stored> shown, List<Verdict> verdicts) {
        for (int i = 0; i < shown.size(); i++) {
            var before = shown.get(i);
            if (!verdicts.get(i)
                    .says(before.outcome(), before.reason(), before.argument(), before.was())) {
                throw new PeopleHaveChanged();
            }
        }
    }

    private void apply(PeopleImport each, Judging.Judged judged, Instant now) {
        var id = each.id();
        imported.createPlaces(judged, now);
        imports.store(id, judged.verdicts());
        imported.createPeople(id, now);
        imported.changePeople(id);
        for (var verdict : judged.verdicts()) {
            var next = verdict.now();
            var was = verdict.was();
            if (next != null && was != null && !next.name().equals(was.name())) {
                corrected(each, person(verdict), was.name(), next.name(), now);
            }
        }
    }

    /** As a correction by hand: the old name is kept, and certificates follow. */
    private void corrected(
            PeopleImport each, PersonId person, String oldName, String newName, Instant now) {
        var by = new PersonId(current.get().personId());
        imported.add(new NameCorrection(person.id(), oldName, newName, each.fileName(), by, now));
        events.fire(new PeopleEvents.NameCorrected(person, each.fileName(), now));
    }

    private void tell(PeopleImport each, Judging.Judged judged, Instant now) {
        judged.agencies()
                .forEach(
                        agency ->
                                events.fire(
                                        new PeopleEvents.AgencyCreated(
                                                new AgencyId(agency.id()), now)));
        judged.units().stream()
                .map(Judging.NewUnit::agency)
                .distinct()
                .forEach(
                        agency ->
                                events.fire(
                                        new PeopleEvents.AgencyChanged(new AgencyId(agency), now)));
        for (var verdict : judged.verdicts()) {
            if (verdict.outcome() == Outcome.NEW) {
                events.fire(new PeopleEvents.PersonInvited(person(verdict), now));
            } else if (verdict.outcome() == Outcome.CHANGED) {
                events.fire(new PeopleEvents.PersonChanged(person(verdict), now));
            }
        }
        events.fire(
                new PeopleEvents.PeopleImported(
                        each.id(), each.fileHash(), imports.counts(each.id()), now));
    }

    private static PersonId person(Verdict verdict) {
        UUID id = verdict.person();
        if (id == null) {
            throw new IllegalStateException("a row without a person");
        }
        return new PersonId(id);
    }

    /**
     * Takes an applied import back: people who never came are removed, changed values return where
     * nobody has changed them since, and whoever has signed in or holds a role stays. A second undo
     * does nothing. Refuses with {@link UndoIsOver}.
     */
    @Allowed(Role.ADMINISTRATOR)
    public void undo(ImportId id) {
        imports.takeTurn();
        var each = imports.lock(id);
        if (each.state() == ImportState.UNDONE) {
            return;
        }
        var now = clock.now();
        var appliedAt = each.appliedAt().orElseThrow(UndoIsOver::new);
        if (!each.mayBeUndone(now)) {
            throw new UndoIsOver();
        }
        imported.markUndo(id);
        var names = imported.listNamesToRestore(id);
        imported.restoreChanged(id);
        for (var row : names) {
            corrected(each, new PersonId((UUID) row[0]), (String) row[1], (String) row[2], now);
        }
        imported.removeNew(id);
        imported.removeEmptyPlaces(id, appliedAt);
        each.undo(current.get().personId(), now);
        tellUndo(each, now);
    }

    private void tellUndo(PeopleImport each, Instant now) {
        var id = each.id();
        for (var person : imported.listUndone(id, "REMOVED")) {
            events.fire(new PeopleEvents.PersonRemoved(new PersonId(person), now));
        }
        for (var person : imported.listUndone(id, "DEACTIVATED")) {
            events.fire(new PeopleEvents.PersonDeactivated(new PersonId(person), "CSV", now));
        }
        for (var treated : List.of("RESTORED", "PARTLY")) {
            for (var person : imported.listUndone(id, treated)) {
                events.fire(new PeopleEvents.PersonChanged(new PersonId(person), now));
            }
        }
        events.fire(new PeopleEvents.ImportUndone(id, imports.undone(id), now));
    }
}
