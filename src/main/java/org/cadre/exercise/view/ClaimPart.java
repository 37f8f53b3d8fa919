package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.LegalClaim;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something about the law that the script relies on. */
final class ClaimPart extends PartKind<LegalClaim> {

    @Override
    public String key() {
        return "claim";
    }

    @Override
    public String page() {
        return "/exercise/documents";
    }

    @Override
    List<LegalClaim> list(ExerciseDesign script) {
        return script.claims();
    }

    @Override
    Revision put(Revision revision, List<LegalClaim> parts) {
        return revision.claims(parts);
    }

    @Override
    String id(LegalClaim part) {
        return part.id();
    }

    @Override
    String title(LegalClaim part, Language language) {
        return part.text();
    }

    @Override
    String aside(LegalClaim part, ExerciseDesign script, Language language) {
        return part.source();
    }

    @Override
    void show(PartForm form, @Nullable LegalClaim part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .line("claim", part == null ? "" : part.text(), true)
                .line("lawSource", part == null ? "" : part.source(), true)
                .tick("critical", part != null && part.critical())
                .line(
                        "inForceUntil",
                        part == null || part.inForceUntil() == null
                                ? ""
                                : part.inForceUntil().toString(),
                        false);
    }

    @Override
    LegalClaim read(Typed typed, @Nullable LegalClaim former) {
        return new LegalClaim(
                typed.id("id"),
                typed.needed("claim"),
                typed.needed("lawSource"),
                typed.ticked("critical"),
                typed.dayOrNull("inForceUntil"));
    }
}
