package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.ServiceQueries;
import org.cadre.mentorship.ServiceStatement;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.time.CadreClock;

/** What the reader gave as a mentor, to be printed. */
@Named
@RequestScoped
public class ServicePage {

    @Inject ServiceQueries queries;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private ServiceStatement statement;

    public void load() {
        var programme = request.getParameter("programme");
        statement =
                queries.own(
                                ProgrammeId.find(programme)
                                        .orElseThrow(() -> new NotFound("programme " + programme)))
                        .orElse(null);
    }

    /** Null where nothing has begun. */
    public ServiceStatement getStatement() {
        return statement;
    }

    public String getSentence() {
        return msg.of(
                "mentorship.service.sentence",
                statement.name(),
                statement.agency(),
                statement.programme(),
                msg.day(statement.from()),
                msg.day(statement.until()));
    }

    public String getMade() {
        return msg.of("mentorship.service.made", msg.day(clock.today(current.get().zone())));
    }
}
