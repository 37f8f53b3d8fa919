package org.cadre.authoring;

import org.cadre.authoring.diff.Parts.Part;
import org.cadre.content.Scene;
import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.jsoup.Jsoup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes scenes apart to be compared: the frame of each, then each decision, and each option after
 * its decision with all that comes of it. An option that only leads elsewhere or is worth something
 * else differs in words, too.
 *
 * @param language of the scenes, and of the words between theirs
 */
record SceneParts(Language language) {

    List<Part> of(List<Scene> scenes) {
        var parts = new ArrayList<Part>();
        for (var scene : scenes) {
            parts.add(frame(scene));
            for (var decision : scene.decisions()) {
                parts.add(decision(scene, decision));
                decision.options().forEach(option -> parts.add(option(scene, decision, option)));
            }
        }
        return parts;
    }

    private Part frame(Scene scene) {
        var facts =
                say("facts", scene.steps(), scene.minutes(), scene.bestPoints(), scene.passMark());
        var words =
                lines(
                        Stream.of(
                                Stream.of(
                                        scene.title(),
                                        facts,
                                        plain(scene.openingHtml()),
                                        say("begins", named(scene, scene.start()))),
                                scene.questions().stream(),
                                Stream.of(plain(scene.debriefHtml()))));
        var exact = words + scene.start() + scene.openingHtml() + scene.debriefHtml();
        return new Part(scene.id(), scene.title(), words, exact);
    }

    private Part decision(Scene scene, Scene.Decision decision) {
        var variants =
                decision.htmlByVariant().entrySet().stream()
                        .map(
                                entry ->
                                        Texts.of(language, "authoring.shore." + entry.getKey())
                                                + ": "
                                                + plain(entry.getValue()));
        var words =
                lines(
                        Stream.of(
                                Stream.of(
                                        decision.title() + ", " + decision.clock(),
                                        plain(decision.html())),
                                variants));
        var exact = words + decision.html() + decision.htmlByVariant();
        return new Part(
                scene.id() + "/" + decision.id(),
                scene.title() + ": " + decision.title(),
                words,
                exact);
    }

    private Part option(Scene scene, Scene.Decision decision, Scene.Option option) {
        var later =
                option.later().stream()
                        .map(
                                each ->
                                        say("later", named(scene, each.at()))
                                                + " "
                                                + plain(each.html()));
        var worth = say("points", option.points());
        var words =
                lines(
                        Stream.of(
                                Stream.of(
                                        plain(option.html()),
                                        option.critical() ? worth + ", " + say("critical") : worth,
                                        say("consequence") + " " + plain(option.consequenceHtml())),
                                later,
                                Stream.of(
                                        say("why") + " " + plain(option.whyHtml()),
                                        say("leadsTo", named(scene, option.next())))));
        return new Part(
                scene.id() + "/" + decision.id() + "/" + option.id(),
                say("option", decision.title(), option.id()),
                words,
                words + option);
    }

    /** A decision by its title, so that it is called what its readers know. */
    private String named(Scene scene, String decision) {
        return scene.find(decision).map(Scene.Decision::title).orElseGet(() -> say("end"));
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, "authoring.script." + key, arguments);
    }

    private static String lines(Stream<Stream<String>> lines) {
        return lines.flatMap(each -> each)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
