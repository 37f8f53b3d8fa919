package org.cadre.afteraction.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.afteraction.ActionRow;
import org.cadre.platform.faces.Messages;

/** Says where a corrective action stands: what is late says so first. */
@Named
@ApplicationScoped
public class ActionWords {

    @Inject Messages msg;

    public String state(ActionRow row) {
        if (row.isLate()) {
            return msg.of("afteraction.actions.daysLate", row.daysLate());
        }
        return row.verifiedAt()
                .map(at -> msg.of("afteraction.actions.verifiedOn", msg.day(at)))
                .orElseGet(() -> msg.word(row.state()));
    }

    /** The icon of its state. */
    public String kind(ActionRow row) {
        if (row.isLate()) {
            return "bad";
        }
        return switch (row.state()) {
            case PROPOSED, AGREED -> "none";
            case IN_PROGRESS -> "acc";
            case BLOCKED, REOPENED -> "warn";
            case DONE -> "info";
            case VERIFIED -> "ok";
            case CANCELLED -> "lock";
        };
    }
}
