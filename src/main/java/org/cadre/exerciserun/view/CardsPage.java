package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.InjectCard;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** Injects as cards to print, for a run without devices. */
@Named
@RequestScoped
public class CardsPage {

    @Inject RunQueries queries;
    @Inject HttpServletRequest request;

    private String run;
    private List<InjectCard> cards;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
    }

    public void load() {
        getCards();
    }

    public List<InjectCard> getCards() {
        if (cards == null) {
            cards = queries.cards(RunId.find(run).orElseThrow(() -> new NotFound("run " + run)));
        }
        return cards;
    }

    public String getRun() {
        return run;
    }
}
