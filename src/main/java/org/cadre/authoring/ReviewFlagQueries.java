package org.cadre.authoring;

import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ReviewSignal;
import org.cadre.catalogue.VersionQueries;
import org.cadre.catalogue.VersionRow;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins the signals that are computed with what people have done about them. */
@UseCase
public class ReviewFlagQueries {

    @Inject ReviewFlagRepository flags;
    @Inject VersionQueries versions;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;

    /** The flags of these versions that are not resolved, due first first. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public List<FlagRow> listOpen(Collection<VersionRow> rows) {
        return join(rows).stream()
                .filter(row -> row.state() != FlagState.RESOLVED)
                .sorted(
                        Comparator.comparing((FlagRow row) -> row.signal().dueOn())
                                .thenComparing(row -> row.version().code()))
                .toList();
    }

    /** One flag, in whatever state. Refuses with {@link NotFound}. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public FlagRow get(ModuleVersionId module, String kind, String subject, Language language) {
        return join(versions.list(language)).stream()
                .filter(
                        row ->
                                row.version().id().equals(module)
                                        && row.signal().kind().name().equals(kind)
                                        && row.signal().subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFound("flag " + kind + " of version " + module));
    }

    private record Key(ModuleVersionId module, ReviewSignal.Kind kind, String subject) {}

    private List<FlagRow> join(Collection<VersionRow> rows) {
        var known =
                flags.list().stream()
                        .collect(
                                Collectors.toMap(
                                        flag -> new Key(flag.module(), flag.kind(), flag.subject()),
                                        flag -> flag));
        var deciders =
                known.values().stream()
                        .flatMap(flag -> flag.decidedBy().stream())
                        .distinct()
                        .toList();
        Map<PersonId, String> names =
                people.rowsOf(deciders).stream()
                        .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        return rows.stream()
                .flatMap(
                        version ->
                                version.signals().stream()
                                        .map(
                                                signal ->
                                                        row(
                                                                version,
                                                                signal,
                                                                known.get(
                                                                        new Key(
                                                                                version.id(),
                                                                                signal.kind(),
                                                                                signal.subject())),
                                                                names)))
                .toList();
    }

    private FlagRow row(
            VersionRow version,
            ReviewSignal signal,
            @Nullable ReviewFlag flag,
            Map<PersonId, String> names) {
        if (flag == null) {
            return new FlagRow(version, signal, FlagState.OPEN, "", "", false);
        }
        return new FlagRow(
                version,
                signal,
                flag.state(),
                flag.note(),
                flag.decidedBy().map(id -> names.getOrDefault(id, "")).orElse(""),
                current.get()
                        .id()
                        .filter(
                                id ->
                                        flag.decidedBy()
                                                .filter(person -> person.id().equals(id))
                                                .isPresent())
                        .isPresent());
    }
}
