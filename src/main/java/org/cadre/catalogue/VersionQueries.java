package org.cadre.catalogue;

import jakarta.inject.Inject;

import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Shows authors all versions of all modules, and what one of them says block by block. */
@UseCase
public class VersionQueries {

    @Inject VersionRowRepository versions;
    @Inject CadreClock clock;

    /** Every version, by module, the newest first. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public List<VersionRow> list(Language language) {
        return versions.list(language, clock.today(ZoneOffset.UTC));
    }

    /** A version that has lessons. Refuses with {@link NotFound}. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public VersionRow get(ModuleVersionId id, Language language) {
        return list(language).stream()
                .filter(row -> row.id().equals(id) && !row.languages().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("module version " + id));
    }

    /** What somebody who knows one version has to learn of the other. */
    @Internal
    public VersionDelta delta(ModuleVersionId older, ModuleVersionId newer, Language language) {
        var contents = versions.contents(List.of(older, newer), language);
        var before = contents.get(older);
        var after = contents.get(newer);
        if (before == null || after == null) {
            throw new NotFound("module versions " + older + ", " + newer);
        }
        return before.deltaTo(after);
    }

    /** The published versions that ask holders of earlier ones to learn something. */
    @Internal
    public List<MajorStep> majorSteps() {
        return versions.listMajorSteps();
    }

    /** What these versions say, by three statements. */
    @Internal
    public Map<ModuleVersionId, VersionContent> contents(
            Collection<ModuleVersionId> ids, Language language) {
        return versions.contents(ids, language);
    }
}
