package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.security.Role;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** The accounts of the demonstration, as the sign-in page shows them in demo mode. */
@Named
@RequestScoped
public class DemoAccounts {

    @Inject Messages msg;

    /** One account: the word for its role, and its address. */
    public record Row(Role of, String role, String mail) {}

    public String getPassword() {
        return read().getProperty("password", "");
    }

    /** In the order of the roles; empty outside of the demonstration. */
    public List<Row> getRows() {
        var accounts = read();
        return accounts.stringPropertyNames().stream()
                .filter(key -> key.contains("@"))
                .map(mail -> row(Role.valueOf(accounts.getProperty(mail)), mail))
                .sorted(Comparator.comparing(Row::of).thenComparing(Row::mail))
                .toList();
    }

    private Row row(Role role, String mail) {
        return new Row(role, msg.of("platform.Role." + role.name()), mail);
    }

    private static Properties read() {
        var accounts = new Properties();
        try (var in =
                DemoAccounts.class.getResourceAsStream("/org/cadre/demo-accounts.properties")) {
            if (in != null) {
                accounts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accounts;
    }
}
