package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.SignInHelp;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;

/** Asks the administrator for help with the sign-in; says the same whoever has an account. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject SignInHelp help;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String mail;

    public void ask() {
        help.ask(mail, request.getRemoteAddr());
        Pages.go("/people/forgotten", "asked", "1", "lang", shell.getLanguage());
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
