package org.cadre.exercise;

import jakarta.inject.Inject;

import org.cadre.exercise.DesignRepository.Edition;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads about designs; their scripts are kept on the node by checksum. */
@UseCase
public class DesignQueries {

    @Inject DesignRepository designs;
    @Inject ExhibitRepository exhibits;
    @Inject DesignShelf shelf;
    @Inject PeopleQueries people;
    @Inject CurrentActor current;
    @Inject CadreClock clock;

    /**
     * A version with its script, in whatever state: one small statement, and another one where this
     * node has not read the script yet. Refuses with {@link NotFound}.
     */
    @Internal
    public StoredDesign get(DesignVersionId id) {
        return stored(designs.edition(id));
    }

    /**
     * As {@link #get} for several: one small statement, and another one for each script that this
     * node has not read yet.
     */
    @Internal
    public Map<DesignVersionId, StoredDesign> getAll(Collection<DesignVersionId> ids) {
        return designs.editions(ids).stream()
                .map(this::stored)
                .collect(Collectors.toMap(StoredDesign::id, design -> design));
    }

    private StoredDesign stored(Edition edition) {
        return edition.with(
                shelf.find(edition.checksum())
                        .orElseGet(
                                () -> {
                                    var text = designs.text(edition.id());
                                    return shelf.read(text.checksum(), text.script());
                                }));
    }

    /** What a run can be planned after: by code, the highest version first. */
    @Internal
    public List<DesignRow> listApproved() {
        return designs.listApproved();
    }

    /** A version with all that its authors see of it. Refuses with {@link NotFound}. */
    @Allowed(Role.AUTHOR)
    public DesignDetail open(DesignVersionId id) {
        var design = designs.get(id);
        var comments = designs.listComments(id);
        var names = names(design, comments);
        var stored = get(id);
        return new DesignDetail(
                stored,
                design.version(),
                design.editedBy().map(names::get).orElse(""),
                design.editedBy().filter(isMine()).isPresent(),
                design.editedAt(),
                design.pack().orElse(""),
                design.approvedBy().map(names::get).orElse(""),
                design.approvedAt().orElse(null),
                design.former().isPresent(),
                comments.stream().map(comment -> comment.row(names)).toList(),
                exhibits.list(id),
                shelf.findings(stored.checksum(), stored.script(), clock.today(ZoneOffset.UTC)));
    }

    /** The script as text, as a file of it is written. Refuses with {@link NotFound}. */
    @Allowed(Role.AUTHOR)
    public String text(DesignVersionId id) {
        designs.edition(id);
        return designs.text(id).script();
    }

    private Predicate<PersonId> isMine() {
        return people.accountsOf(new PersonId(current.get().personId()))::contains;
    }

    private Map<PersonId, String> names(DesignVersion design, List<ReviewComment> comments) {
        var named =
                Stream.of(
                                design.editedBy().stream(),
                                design.approvedBy().stream(),
                                comments.stream().map(ReviewComment::writtenBy))
                        .flatMap(each -> each)
                        .collect(Collectors.toSet());
        return people.rowsOf(named).stream()
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    /** Lets only authors open a page on which a design begins. */
    @Allowed(Role.AUTHOR)
    public void requireAuthor() {}

    /** A page of all designs, changed last first. */
    @Allowed(Role.AUTHOR)
    public Slice<DesignRow> list(DesignFilter filter, Keyset keyset, int size) {
        return Slice.of(designs.list(filter, keyset, size + 1), keyset, size);
    }
}
