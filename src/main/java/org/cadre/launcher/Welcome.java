package org.cadre.launcher;

import org.cadre.platform.startup.PublicAddress;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import java.util.TreeMap;

/** What is printed once the product answers: where it is, who may sign in, how to stop it. */
final class Welcome {

    private static final String ACCOUNTS = "/org/cadre/demo-accounts.properties";
    static final String PASSWORD = "password";

    private Welcome() {}

    static void print(Home home, ServerSettings settings, int managementPort, PrintStream out) {
        out.println();
        out.println("Cadre is ready: " + settings.address());
        if (home.demo()) {
            printAccounts(out);
        } else {
            printFirstAdministrator(home, out);
            printAddress(settings.publicAddress(), out);
        }
        out.println("  health     http://127.0.0.1:" + managementPort + "/health");
        out.println("  stop       Ctrl-C");
        out.flush();
    }

    /** Says so while certificates wait for an address that others can reach. */
    private static void printAddress(String address, PrintStream out) {
        if (new PublicAddress(address).isOfThisMachineAlone()) {
            out.println("  certificates wait: nobody else can reach " + address + ".");
            out.println("             Set CADRE_ADDRESS and CADRE_ISSUER before you issue any.");
        }
    }

    private static void printAccounts(PrintStream out) {
        var accounts = accounts();
        if (accounts.isEmpty()) {
            return;
        }
        out.println("  demo       one password for all: " + accounts.getProperty(PASSWORD));
        accounts.remove(PASSWORD);
        new TreeMap<>(accounts).forEach((mail, who) -> out.printf("  %-36s %s%n", mail, who));
    }

    /** The accounts of the demonstration: a role by mail, and the password of all. */
    static Properties accounts() {
        var accounts = new Properties();
        try (var stream = Welcome.class.getResourceAsStream(ACCOUNTS)) {
            if (stream != null) {
                accounts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("The list of demo accounts cannot be read", e);
        }
        return accounts;
    }

    /** The product writes the link at its first start and deletes the file when it was used. */
    private static void printFirstAdministrator(Home home, PrintStream out) {
        try {
            if (Files.exists(home.firstAdministrator())) {
                out.println("  first administrator, one-time link:");
                out.println("  " + Files.readString(home.firstAdministrator()).strip());
            }
        } catch (IOException e) {
            out.println("  The one-time link is in " + home.firstAdministrator());
        }
    }
}
