package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.FirstAdministrator;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;

/** Makes the first administrator of an empty product. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject FirstAdministrator firstAdministrator;
    @Inject SessionCookie cookie;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String link;
    private boolean good;
    private String name;
    private String mail;
    private String password;

    @PostConstruct
    void readAddress() {
        var given = request.getParameter("link");
        link = given != null && given.matches("[\\w-]{43}") ? given : "";
        good = firstAdministrator.isGood(link);
    }

    public void make() {
        cookie.set(firstAdministrator.make(link, name, mail, password, shell.language()));
        Pages.go("/people/people", "done", "people.done.firstAdministrator");
    }

    public boolean isGood() {
        return good;
    }

    public String getLink() {
        return link;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
