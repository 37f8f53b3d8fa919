package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.OneTimeLinks;
import org.cadre.people.SignInHelp;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.startup.MailSettings;

/**
 * Asks for a link by mail or for help by the administrator; says the same whoever has an account.
 */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject SignInHelp help;
    @Inject OneTimeLinks links;
    @Inject MailSettings mails;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String mail;
    private String address;

    /** Whether a link can come by mail. */
    public boolean isMailSetUp() {
        return mails.isSetUp();
    }

    public void mailLink() {
        links.mailTo(address, request.getRemoteAddr());
        Pages.go("/people/forgotten", "mailed", "1", "lang", shell.getLanguage());
    }

    public void ask() {
        help.ask(mail, request.getRemoteAddr());
        Pages.go("/people/forgotten", "asked", "1", "lang", shell.getLanguage());
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
