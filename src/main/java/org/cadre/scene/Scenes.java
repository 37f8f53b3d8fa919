package org.cadre.scene;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.Scene;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Begins scenes, takes decisions, keeps own words. Everything is the own playthrough of who acts;
 * another person's does not exist ({@link NotFound}).
 */
@UseCase
public class Scenes {

    /** How many characters the words to one question may have. */
    public static final int MOST_WORDS = 2000;

    @Inject SceneRepository scenes;
    @Inject SceneGate gate;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** The form was sent without one of the options of the decision. */
    public static final class NothingIsChosen extends WrongValue {
        NothingIsChosen() {
            super("");
        }
    }

    /** The window of the module is not open; the text of the lock says when. */
    public static final class SceneIsLocked extends Refusal {}

    /** What was written to a question is longer than {@link #MOST_WORDS} characters. */
    public static final class WordsAreTooMany extends WrongValue {
        WordsAreTooMany(int question) {
            super("", question, MOST_WORDS);
        }
    }

    /**
     * Begins the scene; the open playthrough where there is one. Refuses with {@link
     * SceneIsLocked}.
     */
    @SignedIn
    public PlaythroughId begin(ModuleVersionId version, String key) {
        var person = me();
        var id = SceneId.of(version, key);
        if (!gate.enter(person, version)) {
            throw new NotFound("scene " + id + " for " + person);
        }
        requireOpen(person, id);
        var earlier =
                scenes.listPlaythroughs(person, version).stream()
                        .filter(play -> play.scene().equals(id))
                        .toList();
        return earlier.stream()
                .filter(Playthrough::isOpen)
                .findFirst()
                .map(Playthrough::id)
                .orElseGet(() -> begin(person, id, earlier.size() + 1));
    }

    private void requireOpen(PersonId person, SceneId id) {
        var scene = scenes.find(id).orElseThrow(() -> new NotFound("scene " + id));
        if (gate.lock(person, id.moduleVersion(), scene.moduleCode()).isPresent()) {
            throw new SceneIsLocked();
        }
    }

    private PlaythroughId begin(PersonId person, SceneId scene, int number) {
        var now = clock.now();
        var version = scene.moduleVersion();
        var play = new Playthrough(person, scene, number, gate.shore(person, version), now);
        scenes.add(play);
        scenes.flush();
        events.fire(new SceneBegun(play.id(), person, version, scene.sceneKey(), number, now));
        return play.id();
    }

    /**
     * Takes the present decision and answers its step. One that is taken stays as it is, whatever
     * is chosen now; one that is not reached is {@link NotFound}. Refuses with {@link
     * NothingIsChosen} and {@link SceneIsLocked}.
     */
    @SignedIn
    public int decide(PlaythroughId id, String decision, String option) {
        var play = scenes.lockOwn(id, me());
        if (!gate.enter(me(), play.moduleVersion())) {
            throw new NotFound("module version " + play.moduleVersion() + " for " + me());
        }
        var scene = scenes.getText(play.scene(), current.get().language()).scene();
        var way = Way.of(scene, scenes.listChoices(id));
        return way.stepOf(decision).orElseGet(() -> take(play, way, decision, option, scene));
    }

    private int take(Playthrough play, Way way, String decision, String option, Scene scene) {
        var present =
                way.current()
                        .filter(each -> each.id().equals(decision))
                        .orElseThrow(() -> new NotFound("decision " + decision));
        if (present.find(option).isEmpty()) {
            throw new NothingIsChosen();
        }
        requireOpen(play.person(), play.scene());
        var step = way.taken().size() + 1;
        var now = clock.now();
        scenes.add(new Choice(play.id(), step, decision, option, now));
        scenes.flush();
        end(play, Way.of(scene, scenes.listChoices(play.id())), now);
        return step;
    }

    private void end(Playthrough play, Way way, Instant now) {
        if (way.isOver()) {
            play.end(way, now);
            scenes.flush();
            events.fire(
                    new SceneEnded(
                            play.id(),
                            play.person(),
                            play.moduleVersion(),
                            play.scene().sceneKey(),
                            play.number(),
                            now));
        }
    }

    /**
     * Keeps the own words to the questions of the debrief and opens the rest of it. Words may be
     * missing; those that are empty now are forgotten. Refuses with {@link WordsAreTooMany}.
     *
     * @param words in the order of the questions
     */
    @SignedIn
    public void debrief(PlaythroughId id, List<String> words) {
        var play = scenes.lockOwn(id, me());
        if (play.isOpen()) {
            throw new NotFound("debrief of playthrough " + id);
        }
        var now = clock.now();
        var known =
                scenes.listReflections(id).stream()
                        .collect(Collectors.toMap(Reflection::question, n -> n));
        for (int question = 1; question <= words.size(); question++) {
            var former = Optional.ofNullable(known.get(question));
            keep(id, question, words.get(question - 1).strip(), former, now);
        }
        play.debrief(now);
    }

    private void keep(
            PlaythroughId id,
            int question,
            String words,
            Optional<Reflection> former,
            Instant now) {
        if (words.length() > MOST_WORDS) {
            throw new WordsAreTooMany(question);
        }
        if (words.isEmpty()) {
            former.ifPresent(scenes::remove);
        } else {
            former.ifPresentOrElse(
                    reflection -> reflection.write(words, now),
                    () -> scenes.add(new Reflection(id, question, words, now)));
        }
    }

    private PersonId me() {
        return new PersonId(current.get().personId());
    }
}
