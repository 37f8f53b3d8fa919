package org.cadre.scene;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;

import org.cadre.content.Scene;
import org.cadre.content.Variant;

import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Stores scenes as JSON: keys as in a content pack, in one order. */
final class SceneJson {

    private SceneJson() {}

    static String write(Scene scene) {
        var questions = Json.createArrayBuilder(scene.questions());
        return Json.createObjectBuilder()
                .add("scene", scene.id())
                .add("title", scene.title())
                .add("minutes", scene.minutes())
                .add("passMark", scene.passMark())
                .add("opening", scene.openingHtml())
                .add("start", scene.start())
                .add("steps", scene.steps())
                .add("bestPoints", scene.bestPoints())
                .add("decisions", array(scene.decisions(), SceneJson::decision))
                .add("questions", questions)
                .add("debrief", scene.debriefHtml())
                .build()
                .toString();
    }

    private static JsonObjectBuilder decision(Scene.Decision decision) {
        var variants = Json.createObjectBuilder();
        decision.htmlByVariant().forEach((variant, html) -> variants.add(variant.key(), html));
        return Json.createObjectBuilder()
                .add("id", decision.id())
                .add("title", decision.title())
                .add("clock", decision.clock())
                .add("text", decision.html())
                .add("variants", variants)
                .add("options", array(decision.options(), SceneJson::option));
    }

    private static JsonObjectBuilder option(Scene.Option option) {
        return Json.createObjectBuilder()
                .add("id", option.id())
                .add("text", option.html())
                .add("points", option.points())
                .add("critical", option.critical())
                .add("consequence", option.consequenceHtml())
                .add("later", array(option.later(), SceneJson::later))
                .add("why", option.whyHtml())
                .add("next", option.next());
    }

    private static JsonObjectBuilder later(Scene.Later later) {
        return Json.createObjectBuilder().add("at", later.at()).add("text", later.html());
    }

    private static <T> JsonArrayBuilder array(
            Collection<T> values, Function<T, JsonObjectBuilder> writer) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    /**
     * @throws RuntimeException if the text was not made by {@link #write}
     */
    static Scene read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return scene(reader.readObject());
        }
    }

    private static Scene scene(JsonObject json) {
        return new Scene(
                json.getString("scene"),
                json.getString("title"),
                json.getInt("minutes"),
                json.getInt("passMark"),
                json.getString("opening"),
                json.getString("start"),
                json.getInt("steps"),
                json.getInt("bestPoints"),
                list(json, "decisions", SceneJson::readDecision),
                json.getJsonArray("questions").stream()
                        .map(value -> ((JsonString) value).getString())
                        .toList(),
                json.getString("debrief"));
    }

    private static Scene.Decision readDecision(JsonObject json) {
        Map<Variant, String> variants = new EnumMap<>(Variant.class);
        var texts = json.getJsonObject("variants");
        texts.keySet()
                .forEach(
                        key -> variants.put(Variant.find(key).orElseThrow(), texts.getString(key)));
        return new Scene.Decision(
                json.getString("id"),
                json.getString("title"),
                json.getString("clock"),
                json.getString("text"),
                variants,
                list(json, "options", SceneJson::readOption));
    }

    private static Scene.Option readOption(JsonObject json) {
        return new Scene.Option(
                json.getString("id"),
                json.getString("text"),
                json.getInt("points"),
                json.getBoolean("critical"),
                json.getString("consequence"),
                list(
                        json,
                        "later",
                        later -> new Scene.Later(later.getString("at"), later.getString("text"))),
                json.getString("why"),
                json.getString("next"));
    }

    private static <T> List<T> list(JsonObject json, String key, Function<JsonObject, T> reader) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class).stream().map(reader).toList();
    }
}
