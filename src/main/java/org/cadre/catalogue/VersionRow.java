package org.cadre.catalogue;

import org.cadre.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A module version as its authors see it.
 *
 * @param reviewDay when it has to be looked at again
 * @param restsOnLaw whether it has a tag of law
 * @param languages in which its lessons exist, in the order of {@link Language}
 * @param signals why it has to be looked at now; only of a published version
 */
public record VersionRow(
        ModuleVersionId id,
        String packCode,
        String code,
        VersionNumber number,
        VersionState state,
        String title,
        String changeNote,
        Instant publishedAt,
        LocalDate reviewedOn,
        LocalDate reviewDay,
        boolean restsOnLaw,
        List<Language> languages,
        List<ReviewSignal> signals) {

    public VersionRow {
        languages = List.copyOf(languages);
        signals = List.copyOf(signals);
    }

    public boolean isPublished() {
        return state == VersionState.PUBLISHED;
    }
}
