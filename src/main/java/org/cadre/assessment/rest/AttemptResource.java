package org.cadre.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.cadre.assessment.AttemptId;
import org.cadre.assessment.GivenAnswer;
import org.cadre.assessment.Quizzes;
import org.cadre.assessment.TakenAnswer;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Keeps answers and flags of the own open attempt. */
@Path("attempt/{attempt}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    /** Looking it up costs more than writing an answer. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** The position of a question, and a parameter of its form. */
    private static final Pattern FIELD = Pattern.compile("([1-9][0-9]{0,2})\\.(\\w+)");

    @Inject Quizzes quizzes;
    @Inject Messages texts;

    @PathParam("attempt")
    @DefaultValue("")
    String attempt;

    @PathParam("position")
    int position;

    /**
     * Keeps answers; an answer that was given while others were under way comes together with what
     * else was.
     *
     * @param form the parameters of each form behind the position of its question and a dot, with
     *     {@code sequence}, the millisecond at which the answer was given
     * @return by position when what the server holds was kept, or why it took the answer not:
     *     {@code {"3":{"time":"10:41:18","answered":true},"4":{"title":"…"}}}
     */
    @PUT
    @Path("answers")
    public String answers(MultivaluedMap<String, String> form) {
        var answers = JSON.createObjectBuilder();
        quizzes.answerAll(id(), given(form))
                .forEach((place, taken) -> answers.add(String.valueOf(place), told(taken)));
        return answers.build().toString();
    }

    private JsonObjectBuilder told(TakenAnswer taken) {
        var told = JSON.createObjectBuilder();
        taken.saved()
                .ifPresent(
                        saved ->
                                told.add("time", texts.moment(saved.at()))
                                        .add("answered", saved.answered()));
        taken.refusal()
                .ifPresent(
                        refusal ->
                                told.add(
                                        "title",
                                        texts.of(refusal.key(), refusal.arguments().toArray())));
        return told;
    }

    private static Map<Integer, GivenAnswer> given(MultivaluedMap<String, String> form) {
        var fields = new TreeMap<Integer, Map<String, String[]>>();
        form.forEach(
                (name, values) -> {
                    var field = FIELD.matcher(name);
                    if (field.matches()) {
                        fields.computeIfAbsent(
                                        Integer.valueOf(field.group(1)), any -> new HashMap<>())
                                .put(field.group(2), values.toArray(String[]::new));
                    }
                });
        var given = new TreeMap<Integer, GivenAnswer>();
        fields.forEach(
                (place, own) ->
                        given.put(place, new GivenAnswer(own, sequence(own.get("sequence")))));
        return given;
    }

    /** Flags a question where {@code on} is {@code true}, else takes the flag away. */
    @PUT
    @Path("flags/{position}")
    public void flag(MultivaluedMap<String, String> form) {
        quizzes.flag(id(), position, Boolean.parseBoolean(form.getFirst("on")));
    }

    private AttemptId id() {
        return AttemptId.find(attempt).orElseThrow(() -> new NotFound("attempt " + attempt));
    }

    private static OptionalLong sequence(String @Nullable [] sent) {
        return sent != null && sent[0].matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(sent[0]))
                : OptionalLong.empty();
    }
}
