package org.cadre.content;

import jakarta.inject.Inject;

import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.List;

/** Tells authors how their packs were read. */
@UseCase
public class PackQueries {

    @Inject ContentPackRepository packs;

    /** Every pack that was ever read: the broken ones first, then by code. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public List<PackRow> list(Language language) {
        return packs.list().stream().map(pack -> pack.row(language)).toList();
    }
}
