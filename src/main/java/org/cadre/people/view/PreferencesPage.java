package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.Preferences;
import org.cadre.platform.faces.Pages;
import org.cadre.text.Language;

import java.util.Optional;

/** Stores the language or the appearance that was chosen in the top bar. */
@Named
@RequestScoped
public class PreferencesPage {

    @Inject Preferences preferences;
    @Inject HttpServletRequest request;

    /** Only a form changes anything; whoever opens the address goes home. */
    public void store() {
        if ("POST".equals(request.getMethod())) {
            var language = Language.find(request.getParameter("language"));
            preferences.choose(language, Optional.ofNullable(request.getParameter("theme")));
        }
        Pages.go(Pages.local(request.getParameter("back")));
    }
}
