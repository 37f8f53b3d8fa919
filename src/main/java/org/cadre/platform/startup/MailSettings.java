package org.cadre.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Locale;

/**
 * Whether and how Cadre sends mail: environment variables {@code CADRE_SMTP_…} and {@code
 * CADRE_MAIL_FROM}, or the system properties of the same words. Host and port are read by the
 * server itself; the password stands in no property, so no list of processes shows it.
 */
@ApplicationScoped
public class MailSettings {

    @Inject Settings settings;

    /** Whether mails are made at all. */
    public boolean isSetUp() {
        return isCaught() || !host().isEmpty();
    }

    /** Whether mails stay here for the administrator to look at: nothing leaves a demonstration. */
    public boolean isCaught() {
        return settings.demo();
    }

    /** Whether a mail comes to its person, so that nobody else needs to see what it says. */
    public boolean reachesPeople() {
        return isSetUp() && !isCaught();
    }

    /** The server that takes the mails; empty where none is set up. */
    public String host() {
        return value("CADRE_SMTP_HOST");
    }

    /** The address that mails come from. */
    public String from() {
        return value("CADRE_MAIL_FROM");
    }

    /** The account at the server; empty where it asks for none. */
    public String user() {
        return value("CADRE_SMTP_USER");
    }

    public String password() {
        return System.getenv().getOrDefault("CADRE_SMTP_PASSWORD", "");
    }

    /** Whether a server that does not offer encryption gets no mail. */
    public boolean needsEncryption() {
        return Boolean.parseBoolean(value("CADRE_SMTP_STARTTLS"));
    }

    private static String value(String name) {
        var property = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return System.getenv().getOrDefault(name, System.getProperty(property, "")).strip();
    }
}
