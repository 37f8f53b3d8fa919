package org.cadre.scene;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.content.Scene;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;

/** Lets invented people have played; for the demonstration only. */
@UseCase
public class DemoScenes {

    private static final Duration PER_DECISION = Duration.ofSeconds(80);

    @Inject SceneRepository scenes;
    @Inject SceneGate gate;
    @Inject Event<DomainEvent> events;

    /** Plays each scene of a version: well, or with a critical error wherever one is offered. */
    @Internal
    public void play(PersonId person, ModuleVersionId version, boolean well, Instant at) {
        for (var titled : scenes.listTitled(version, Language.EN)) {
            play(person, titled.scene().id(), well, at);
        }
    }

    private void play(PersonId person, SceneId id, boolean well, Instant at) {
        var scene = scenes.getText(id, Language.EN).scene();
        var shore = gate.shore(person, id.moduleVersion());
        var play = new Playthrough(person, id, 1, shore, at);
        scenes.add(play);
        scenes.flush();
        events.fire(new SceneBegun(play.id(), person, id.moduleVersion(), id.sceneKey(), 1, at));
        var choices = new ArrayList<Choice>();
        var now = at;
        while (!Way.of(scene, choices).isOver()) {
            now = now.plus(PER_DECISION);
            var decision = Way.of(scene, choices).current().orElseThrow();
            var option = decision.options().stream().max(order(well)).orElseThrow();
            var choice = new Choice(play.id(), choices.size() + 1, decision.id(), option.id(), now);
            scenes.add(choice);
            choices.add(choice);
        }
        play.end(Way.of(scene, choices), now);
        scenes.flush();
        events.fire(new SceneEnded(play.id(), person, id.moduleVersion(), id.sceneKey(), 1, now));
    }

    private static Comparator<Scene.Option> order(boolean well) {
        var points = Comparator.comparing(Scene.Option::points);
        return well ? points : Comparator.comparing(Scene.Option::critical).thenComparing(points);
    }
}
