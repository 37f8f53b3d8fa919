package org.cadre.assessment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.cadre.assessment.Quizzes;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Keeps answers and flags of the own open attempt. */
@Path("attempt/{attempt}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    /** Looking it up costs more than writing an answer. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject Quizzes quizzes;
    @Inject CurrentActor current;

    @PathParam("attempt")
    @DefaultValue("")
    String attempt;

    @PathParam("position")
    int position;

    /**
     * Keeps one answer; the parameters are those of the form.
     *
     * @param form with {@code sequence}, the millisecond at which the answer was given
     * @return {@code {"time":"10:41:18","answered":true}}: when what the server holds was kept
     */
    @PUT
    @Path("answers/{position}")
    public String answer(MultivaluedMap<String, String> form) {
        var saved =
                quizzes.answer(id(), position, arrays(form), sequence(form.getFirst("sequence")));
        var time =
                DateTimeFormatter.ofPattern("HH:mm:ss")
                        .format(saved.at().atZone(current.get().zone()));
        return JSON.createObjectBuilder()
                .add("time", time)
                .add("answered", saved.answered())
                .build()
                .toString();
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

    private static OptionalLong sequence(String text) {
        return text != null && text.matches("[0-9]{1,15}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    private static Map<String, String[]> arrays(MultivaluedMap<String, String> form) {
        var arrays = new HashMap<String, String[]>();
        form.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }
}
