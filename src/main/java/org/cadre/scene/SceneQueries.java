package org.cadre.scene;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.WindowLock;
import org.cadre.content.Scene;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads about scenes. Another person's playthrough does not exist ({@link NotFound}). */
@UseCase
public class SceneQueries {

    @Inject SceneRepository scenes;
    @Inject SceneCounts counts;
    @Inject SceneGate gate;
    @Inject CurrentActor current;

    /** The scenes of a version in their order, and where the person who acts stands in each. */
    @SignedIn
    @Transactional(TxType.SUPPORTS)
    public List<SceneRow> ownScenes(ModuleVersionId version) {
        var titled = scenes.listTitled(version, language());
        if (titled.isEmpty()) {
            return List.of();
        }
        var played = scenes.listPlaythroughs(me(), version);
        return titled.stream().map(scene -> row(scene, played)).toList();
    }

    private static SceneRow row(SceneRepository.Titled titled, List<Playthrough> all) {
        var scene = titled.scene();
        var own = all.stream().filter(play -> play.scene().equals(scene.id())).toList();
        var ended = own.stream().filter(play -> !play.isOpen()).toList();
        return new SceneRow(
                scene.id().sceneKey(),
                titled.title(),
                titled.language(),
                scene.minutes(),
                scene.steps(),
                scene.passMark(),
                ended.size(),
                ended.stream()
                        .filter(play -> play.criticalErrors() == 0)
                        .map(Playthrough::percent)
                        .max(Integer::compare),
                ended.stream().anyMatch(Playthrough::passed),
                own.stream().filter(Playthrough::isOpen).map(Playthrough::id).findFirst(),
                ended.stream().map(Playthrough::id).reduce((earlier, later) -> later));
    }

    /**
     * A scene before its start; {@link NotFound} for a version that the person who acts does not
     * learn.
     */
    @SignedIn
    public SceneOffer offer(ModuleVersionId version, String key) {
        if (!gate.learns(me(), version)) {
            throw new NotFound("module version " + version + " for " + me());
        }
        var id = SceneId.of(version, key);
        var head = scenes.find(id).orElseThrow(() -> new NotFound("scene " + id));
        var text = scenes.getText(id, language());
        var scene = text.scene();
        var titled = new SceneRepository.Titled(head, scene.title(), text.language());
        return new SceneOffer(
                version,
                head.moduleCode(),
                head.moduleTitle().in(language()),
                row(titled, scenes.listPlaythroughs(me(), version)),
                text.language(),
                scene.openingHtml(),
                gate.lock(me(), version, head.moduleCode()));
    }

    /**
     * A decision of an own playthrough: one that is taken, or the present one where the step is
     * empty or not reached; the last one after the end.
     */
    @SignedIn
    public SceneView play(PlaythroughId id, OptionalInt step) {
        var played = scenes.getOwn(id, me());
        var text = scenes.getText(played.scene().id(), language());
        var scene = text.scene();
        var way = Way.of(scene, scenes.listChoices(id));
        return view(played, text.language(), scene, way, way.within(step));
    }

    private SceneView view(
            SceneRepository.Played played, Language language, Scene scene, Way way, int step) {
        var playthrough = played.playthrough();
        var seed = playthrough.id().id().getLeastSignificantBits();
        return new SceneViewing(played.scene(), language, scene, playthrough.shore(), seed)
                .at(way, step, step > way.taken().size() ? lock(played) : Optional.empty());
    }

    private Optional<WindowLock> lock(SceneRepository.Played played) {
        var version = played.scene().id().moduleVersion();
        return gate.lock(played.playthrough().person(), version, played.scene().moduleCode());
    }

    /**
     * An own playthrough after its end; an open one has no debrief ({@link NotFound}). What was
     * chosen and why it mattered is told once the player was asked why.
     */
    @SignedIn
    public DebriefView debrief(PlaythroughId id) {
        var played = scenes.getOwn(id, me());
        var playthrough = played.playthrough();
        var endedAt =
                playthrough
                        .endedAt()
                        .orElseThrow(() -> new NotFound("debrief of playthrough " + id));
        var text = scenes.getText(played.scene().id(), language());
        var scene = text.scene();
        var way = Way.of(scene, scenes.listChoices(id));
        var words =
                scenes.listReflections(id).stream()
                        .collect(Collectors.toMap(Reflection::question, Reflection::words));
        return new DebriefView(
                id,
                playthrough.moduleVersion(),
                played.scene().moduleTitle().in(language()),
                scene.id(),
                scene.title(),
                text.language(),
                playthrough.number(),
                endedAt,
                playthrough.isDebriefed(),
                questions(scene, words),
                playthrough.points(),
                scene.bestPoints(),
                playthrough.percent(),
                scene.passMark(),
                playthrough.criticalErrors(),
                playthrough.passed(),
                scene.debriefHtml(),
                playthrough.isDebriefed() ? way.path() : List.of());
    }

    private static List<DebriefView.Question> questions(Scene scene, Map<Integer, String> words) {
        var questions = new ArrayList<DebriefView.Question>();
        for (var question : scene.questions()) {
            int number = questions.size() + 1;
            questions.add(
                    new DebriefView.Question(number, question, words.getOrDefault(number, "")));
        }
        return questions;
    }

    /**
     * The scenes of a version on paper, as far as the person who acts may know them; {@link
     * NotFound} for a version that the person does not learn.
     */
    @SignedIn
    public List<ScenePaper> papers(ModuleVersionId version) {
        if (!gate.learns(me(), version)) {
            throw new NotFound("module version " + version + " for " + me());
        }
        var texts = scenes.listTexts(List.of(version), language());
        if (texts.isEmpty()) {
            return List.of();
        }
        var shore = gate.shore(me(), version);
        var told =
                scenes.listPlaythroughs(me(), version).stream()
                        .filter(Playthrough::isDebriefed)
                        .map(Playthrough::scene)
                        .collect(Collectors.toSet());
        return texts.stream()
                .map(
                        text ->
                                new ScenePaper(
                                        SceneScript.of(text, shore).mixed(),
                                        told.contains(text.sceneId())))
                .toList();
    }

    /** What the scenes of these versions say, in their order; a version without any is missing. */
    @Internal
    public Map<ModuleVersionId, List<Scene>> texts(
            Collection<ModuleVersionId> versions, Language language) {
        return scenes.listTexts(versions, language).stream()
                .collect(
                        Collectors.groupingBy(
                                text -> text.sceneId().moduleVersion(),
                                Collectors.mapping(SceneText::scene, Collectors.toList())));
    }

    /** How many scenes each of these versions has; each version is read once and then known. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public Map<ModuleVersionId, Integer> countScenes(Collection<ModuleVersionId> versions) {
        return counts.of(versions);
    }

    /** How many scenes of a version a person has passed. */
    @Internal
    @Transactional(TxType.SUPPORTS)
    public int countPassed(PersonId person, ModuleVersionId version) {
        return scenes.countPassed(person, version);
    }

    private Language language() {
        return current.get().language();
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
