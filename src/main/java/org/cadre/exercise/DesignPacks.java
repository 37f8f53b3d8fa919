package org.cadre.exercise;

import jakarta.inject.Inject;

import org.cadre.document.PdfFace;
import org.cadre.document.PdfWriter;
import org.cadre.document.Typefaces;
import org.cadre.exercise.pack.FacilitatorPack;
import org.cadre.exercise.pack.ParticipantPack;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.text.Language;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Designs on paper: the facilitator pack with the whole script, and the participant pack with what
 * players may read before the start. A version in whatever state, in a language that it declares;
 * there is no pack in another one.
 */
@UseCase
public class DesignPacks {

    @Inject DesignRepository designs;
    @Inject DesignQueries queries;

    private final Typefaces typefaces = new Typefaces();

    /** Refuses with {@link NotFound}. */
    @Allowed(Role.AUTHOR)
    public DesignPack facilitator(DesignVersionId id, Language language) {
        return getFacilitator(id, language);
    }

    /** For all teams and roles. Refuses with {@link NotFound}. */
    @Allowed(Role.AUTHOR)
    public DesignPack participant(DesignVersionId id, Language language) {
        return getParticipant(id, language, Optional.empty());
    }

    /** For whoever may read the script of a run. Refuses with {@link NotFound}. */
    @Internal
    public DesignPack getFacilitator(DesignVersionId id, Language language) {
        var script = script(id, language);
        return pack(
                id,
                language,
                "facilitator",
                pdf -> new FacilitatorPack(pdf, script, language).write());
    }

    /**
     * For a player. Refuses with {@link NotFound}.
     *
     * @param role the player's, by its id in the script; empty for all
     */
    @Internal
    public DesignPack getParticipant(DesignVersionId id, Language language, Optional<String> role) {
        var script = script(id, language);
        return pack(
                id,
                language,
                "participant",
                pdf -> new ParticipantPack(pdf, script, language, role).write());
    }

    private ExerciseDesign script(DesignVersionId id, Language language) {
        var script = queries.get(id).script();
        if (!script.languages().contains(language)) {
            throw new NotFound("pack of " + id + " in " + language.tag());
        }
        return script;
    }

    private DesignPack pack(
            DesignVersionId id, Language language, String kind, Consumer<PdfWriter> content) {
        var design = designs.get(id);
        var script = queries.get(id).script();
        var title = script.title().in(language) + " " + script.version();
        var said = Texts.of(language, "exercise.pack." + kind);
        boolean binding = design.state() == DesignState.APPROVED;
        return new DesignPack(
                "%s-%s-%s-%s.pdf".formatted(script.code(), script.version(), kind, language.tag()),
                new PdfFace(
                        title + ", " + said,
                        language,
                        design.editedAt(),
                        script.marking()
                                + (binding ? "" : ". " + Texts.word(language, design.state())),
                        title + " · " + said,
                        (page, pages) -> Texts.of(language, "exercise.pack.page", page, pages)),
                typefaces,
                content);
    }
}
