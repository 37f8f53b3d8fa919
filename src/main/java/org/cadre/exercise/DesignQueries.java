package org.cadre.exercise;

import jakarta.inject.Inject;

import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

import java.util.List;

/** Reads about designs; their scripts are kept on the node by checksum. */
@UseCase
public class DesignQueries {

    @Inject DesignRepository designs;
    @Inject DesignShelf shelf;

    /**
     * A version with its script, in whatever state: one small statement, and another one where this
     * node has not read the script yet. Refuses with {@link NotFound}.
     */
    @Internal
    public StoredDesign get(DesignVersionId id) {
        var edition = designs.edition(id);
        return edition.with(
                shelf.find(edition.checksum())
                        .orElseGet(
                                () -> {
                                    var text = designs.text(id);
                                    return shelf.read(text.checksum(), text.script());
                                }));
    }

    /** What a run can be planned after: by code, the highest version first. */
    @Internal
    public List<DesignRow> listApproved() {
        return designs.listApproved();
    }

    /** A page of all designs, changed last first. */
    @Allowed(Role.AUTHOR)
    public Slice<DesignRow> list(DesignFilter filter, Keyset keyset, int size) {
        return Slice.of(designs.list(filter, keyset, size + 1), keyset, size);
    }
}
