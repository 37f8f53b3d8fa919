package org.cadre.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.io.InputStreamReader;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.security.Role;

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
                .filter(key -> key.startsWith("account."))
                .map(key -> row(accounts, key))
                .sorted(Comparator.comparing(Row::of).thenComparing(Row::mail))
                .toList();
    }

    private Row row(Properties accounts, String key) {
        var name = key.substring("account.".length()).split("\\.")[0];
        var role = Role.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return new Row(role, msg.of("platform.Role." + role.name()), accounts.getProperty(key));
    }

    private static Properties read() {
        var accounts = new Properties();
        try (var in = DemoAccounts.class.getResourceAsStream("/org/cadre/demo-accounts.properties")) {
            if (in != null) {
                accounts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accounts;
    }
}
