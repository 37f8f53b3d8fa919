package org.cadre.platform.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.cadre.platform.faces.Shell;
import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.Refusal;

/** A refusal as {@code application/problem+json}, in the person's language (RFC 9457). */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject Shell shell;

    @Override
    public Response toResponse(Refusal refusal) {
        var problem =
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add(
                                "title",
                                Texts.of(shell.language(), refusal.key(), refusal.arguments()))
                        .add("status", refusal.status())
                        .build();
        return Response.status(refusal.status())
                .type("application/problem+json")
                .entity(problem.toString())
                .build();
    }
}
