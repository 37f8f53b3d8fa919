package org.cadre.scene;

import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.Shore;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Shows authors the scenes of any version, whole and as a player meets them; nothing is kept. A
 * scene that is not there is {@link NotFound}.
 */
@UseCase
public class ScenePreviews {

    @Inject SceneRepository scenes;

    /** The scenes of a version in their order, in the language or in English. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public List<SceneTitle> list(ModuleVersionId version, Language language) {
        return scenes.listTitled(version, language).stream()
                .map(
                        titled ->
                                new SceneTitle(
                                        titled.scene().id().sceneKey(),
                                        titled.title(),
                                        titled.language()))
                .toList();
    }

    /**
     * @param shore the variant; empty for the text that is common to all
     */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public SceneScript script(
            ModuleVersionId version, String key, Language language, Optional<Shore> shore) {
        return SceneScript.of(scenes.getText(SceneId.of(version, key), language), shore);
    }

    /**
     * Goes a way from the first decision. Refuses with {@link NotFound} a way that the scene does
     * not have.
     *
     * @param way options in their order
     * @param step the decision to show, as of {@link SceneQueries#play}
     */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public Rehearsal rehearse(
            ModuleVersionId version,
            String key,
            Language language,
            Optional<Shore> shore,
            List<String> way,
            OptionalInt step) {
        var id = SceneId.of(version, key);
        var head = scenes.find(id).orElseThrow(() -> new NotFound("scene " + id));
        var text = scenes.getText(id, language);
        var scene = text.scene();
        var gone = Way.begin(scene);
        for (var option : way) {
            var here = gone.current().flatMap(decision -> decision.find(option));
            gone = gone.take(here.orElseThrow(() -> new NotFound("option " + option)).id());
        }
        var seed = version.id().getLeastSignificantBits();
        var viewing = new SceneViewing(head, text.language(), scene, shore, seed);
        return new Rehearsal(
                way,
                viewing.at(gone, gone.within(step), Optional.empty()),
                gone.points(),
                scene.bestPoints(),
                gone.percent(),
                scene.passMark(),
                gone.criticalErrors(),
                gone.passed(),
                gone.isOver() ? gone.path() : List.of(),
                scene.debriefHtml());
    }
}
