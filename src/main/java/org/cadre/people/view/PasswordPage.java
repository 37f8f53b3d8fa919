package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.LinkHolder;
import org.cadre.people.Passwords;
import org.cadre.platform.faces.Pages;

/** Sets a password by a one-time link and signs in. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject Passwords passwords;
    @Inject SessionCookie cookie;
    @Inject HttpServletRequest request;

    private String link;
    private LinkHolder holder;
    private String password;

    @PostConstruct
    void readAddress() {
        var given = request.getParameter("link");
        link = given != null && given.matches("[\\w-]{43}") ? given : "";
        holder = passwords.holderOf(link).orElse(null);
    }

    public void set() {
        cookie.set(passwords.setByLink(link, password));
        Pages.go("/");
    }

    /** Whose link it is; null when it is of no use any more. */
    public LinkHolder getHolder() {
        return holder;
    }

    public String getLink() {
        return link;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
