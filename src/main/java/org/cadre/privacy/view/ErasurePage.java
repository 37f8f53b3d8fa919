package org.cadre.privacy.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Pages;
import org.cadre.privacy.AskingForErasure;
import org.cadre.privacy.Erasures;
import org.cadre.privacy.OwnErasure;
import org.jspecify.annotations.Nullable;

/** What an erasure takes away and what it leaves, and the own request for it. */
@Named
@RequestScoped
public class ErasurePage {

    private static final String PATH = "/privacy/erasure";

    @Inject AskingForErasure asking;
    @Inject Erasures erasures;
    @Inject HttpServletRequest request;

    private @Nullable OwnErasure own;
    private String present;
    private boolean read;

    public void load() {
        getOwn();
    }

    public void ask() {
        asking.ask(present, request.getRemoteAddr());
        Pages.go(PATH, "done", "privacy.done.asked");
    }

    public void takeBack() {
        erasures.takeBack();
        Pages.go(PATH, "done", "privacy.done.takenBack");
    }

    /** The latest request, or null. */
    public @Nullable OwnErasure getOwn() {
        if (!read) {
            own = erasures.findOwn().orElse(null);
            read = true;
        }
        return own;
    }

    public boolean isOpen() {
        var latest = getOwn();
        return latest != null && latest.isOpen();
    }

    public boolean isRefused() {
        var latest = getOwn();
        return latest != null && latest.isRefused();
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
