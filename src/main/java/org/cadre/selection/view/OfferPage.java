package org.cadre.selection.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.NominationState;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.selection.OfferState;
import org.cadre.selection.OwnOffers;
import org.cadre.selection.OwnSelection;
import org.cadre.selection.OwnSelections;
import org.cadre.selection.SelectionId;
import org.cadre.selection.SelectionState;

/** What a selection means for the reader: the own chance, the result, the seat that is offered. */
@Named
@RequestScoped
public class OfferPage {

    @Inject OwnSelections selections;
    @Inject OwnOffers offers;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String selection;
    private String reason;
    private OwnSelection detail;

    @PostConstruct
    void readAddress() {
        selection = request.getParameter("selection");
    }

    public void load() {
        getDetail();
    }

    public void accept() {
        offers.accept(id());
        back("accepted");
    }

    public void decline() {
        offers.decline(id(), reason);
        back("declined");
    }

    public void giveBack() {
        offers.giveBack(id(), reason);
        back("givenBack");
    }

    private void back(String done) {
        Pages.go("/selection/offer", "selection", selection, "done", "selection.done." + done);
    }

    private SelectionId id() {
        return SelectionId.find(selection)
                .orElseThrow(() -> new NotFound("selection " + selection));
    }

    public OwnSelection getDetail() {
        if (detail == null) {
            detail = selections.get(id());
        }
        return detail;
    }

    /** The answer of the page in one line. */
    public String getHeading() {
        var own = getDetail();
        if (isAnswerable()) {
            return msg.of("selection.offer.head.open");
        }
        return switch (own.own()) {
            case SEATED -> msg.of("selection.offer.head.seated");
            case OFFERED, OFFER_EXPIRED -> msg.of("selection.offer.head.over");
            case DECLINED ->
                    own.offer() != null && own.offer().state() == OfferState.LEFT
                            ? msg.of("selection.offer.head.givenBack")
                            : msg.of("selection.offer.head.declined");
            case SELECTED -> msg.of("selection.offer.head.selected");
            case RESERVE ->
                    own.place() == null
                            ? msg.of("selection.offer.head.reserve.any")
                            : msg.of("selection.offer.head.reserve", own.place());
            case NOT_SELECTED -> msg.of("selection.offer.head.not");
            default ->
                    own.panels() == null
                            ? msg.of("selection.offer.head.out")
                            : msg.of("selection.offer.head.waits");
        };
    }

    /** When a seat comes to a reserve, and who may offer it. */
    public String getReserveText() {
        var own = getDetail();
        if (own.first()) {
            return own.state() == SelectionState.ENDED
                    ? msg.of("selection.offer.reserve.first.ended")
                    : msg.of("selection.offer.reserve.first");
        }
        return own.sealed()
                ? msg.of("selection.offer.reserve.sealed")
                : msg.of("selection.offer.reserve.why");
    }

    public String getKind() {
        return switch (getDetail().own()) {
            case SEATED, SELECTED -> "ok";
            case OFFERED -> isAnswerable() ? "acc" : "warn";
            case OFFER_EXPIRED -> "warn";
            default -> "plain";
        };
    }

    public boolean isAnswerable() {
        var offer = getDetail().offer();
        return offer != null && offer.answerable() && getDetail().own() == NominationState.OFFERED;
    }

    public boolean isReturnable() {
        var offer = getDetail().offer();
        return offer != null && offer.returnable() && getDetail().own() == NominationState.SEATED;
    }

    public String getChance() {
        var panels = getDetail().panels();
        return panels == null
                ? msg.of("selection.offer.chance.none")
                : getDetail().sealed()
                        ? msg.of("selection.chance.about", panels / 1000.0, (panels + 50) / 1000.0)
                        : msg.of("selection.chance", panels / 1000.0);
    }

    public String getSelection() {
        return selection;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
