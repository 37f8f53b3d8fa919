package org.cadre.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Who looks at the product: nobody, or one of the accounts that the demonstration offers. */
public enum Account {
    ANONYMOUS("", 0),
    TRAINEE("TRAINEE", 0),
    MANAGER("PROGRAMME_MANAGER", 0),
    ADMINISTRATOR("ADMINISTRATOR", 0),
    REVOKER("CERTIFICATE_REVOKER", 0),
    SECOND_REVOKER("CERTIFICATE_REVOKER", 1),
    OVERSIGHT("OVERSIGHT_READER", 0),
    AUTHOR("AUTHOR", 0),
    MENTOR("MENTOR", 0),
    FOCAL_POINT("AGENCY_FOCAL_POINT", 0),
    FINANCE_OFFICER("FINANCE_OFFICER", 0),
    FINANCE_APPROVER("FINANCE_APPROVER", 0),
    DONOR_CONTACT("DONOR_CONTACT", 0),
    SAFEGUARDING("SAFEGUARDING", 0),
    SECOND_SAFEGUARDING("SAFEGUARDING", 1);

    private static final Properties LISTED = read();

    private final String role;
    private final int place;

    Account(String role, int place) {
        this.role = role;
        this.place = place;
    }

    /** The place-th mail, in the order of the alphabet, of those that are listed with the role. */
    public String mail() {
        return LISTED.stringPropertyNames().stream()
                .filter(mail -> LISTED.getProperty(mail).equals(role))
                .sorted()
                .skip(place)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no demo account has the role " + role));
    }

    public static String password() {
        return LISTED.getProperty("password");
    }

    private static Properties read() {
        var listed = new Properties();
        try (var in = Account.class.getResourceAsStream("/org/cadre/demo-accounts.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            listed.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }
}
