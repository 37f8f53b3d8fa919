package org.cadre.exerciserun.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.cadre.exerciserun.PlayingRuns;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.refusal.NotFound;

/** Tells who has a part in a run how far its log is, once or as a stream of events. */
@Path("run/{run}")
@RequestScoped
public class RunResource {

    @Inject RunQueries queries;
    @Inject PlayingRuns playing;
    @Inject RunListeners listeners;

    @PathParam("run")
    @DefaultValue("")
    String run;

    /** The number of the last entry, as text. */
    @GET
    @Path("length")
    @Produces(MediaType.TEXT_PLAIN)
    public String length() {
        return String.valueOf(queries.length(id()));
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    /** The number of the last entry, now and whenever one comes that changes the own page. */
    @GET
    @Path("changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void changes(@Context SseEventSink sink, @Context Sse sse) {
        listeners.add(id(), queries.ear(id()), queries.length(id()), sink, sse);
    }

    /** Notes that the own seat was shown the log up to an entry. */
    @PUT
    @Path("seen/{entry}")
    public void seen(@PathParam("entry") int entry) {
        if (queries.isNews(id(), entry)) {
            playing.see(id(), entry);
        }
    }
}
