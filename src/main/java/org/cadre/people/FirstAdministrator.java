package org.cadre.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.security.UseCase;
import org.cadre.platform.startup.Settings;
import org.cadre.platform.startup.StartUpStep;
import org.cadre.text.Language;
import org.cadre.time.CadreClock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;

/**
 * How an empty product gets its first administrator: each start makes a link while nobody exists,
 * and leaves its address in a file that the operator alone can read.
 */
@UseCase
public class FirstAdministrator implements StartUpStep {

    @Inject Settings settings;
    @Inject PersonRepository people;
    @Inject SessionRepository sessions;
    @Inject FirstAdministratorRepository links;
    @Inject RoleAssignments roles;
    @Inject PasswordHasher hasher;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    @Internal
    @Override
    public int order() {
        return 200;
    }

    @Internal
    @Override
    public void run() {
        if (!settings.demo() && people.nobodyExists()) {
            var token = Token.make();
            links.keep(new FirstAdministratorLink(token, clock.now()));
            write(settings.address() + "/people/first-administrator?link=" + token.text());
        }
    }

    /** Whether somebody may use this link now. */
    @OpenToAnyone("nobody has an account yet")
    public boolean isGood(String link) {
        return links.has(new Token(link)) && people.nobodyExists();
    }

    /**
     * Makes the first administrator and answers the secret for the cookie of a session. Refuses
     * with {@link Passwords.LinkIsSpent} and as {@link People} and {@link PasswordPolicy} say.
     */
    @OpenToAnyone("nobody has an account yet")
    public String make(String link, String name, String mail, String password, Language language) {
        if (!links.lock(new Token(link)) || !people.nobodyExists()) {
            throw new Passwords.LinkIsSpent();
        }
        var now = clock.now();
        var person =
                new Person(
                        People.name(name), People.address(mail), language, ZoneId.of("UTC"), now);
        PasswordPolicy.check(password, person);
        person.setPassword(hasher.hash(password));
        person.seen(now);
        people.add(person);
        events.fire(new PeopleEvents.PersonInvited(person.id(), now));
        events.fire(new PeopleEvents.PasswordSet(person.id(), now));
        roles.give(person.id(), new Grant(Role.ADMINISTRATOR, Scope.system()));
        links.removeAll();
        var session = Token.make();
        sessions.add(new SignInSession(session, person.id(), now));
        events.fire(new PeopleEvents.SignedIn(person.id(), now));
        delete();
        return session.text();
    }

    private Path file() {
        return settings.home().resolve("first-administrator.txt");
    }

    private void write(String address) {
        var file = file();
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, address + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The link for the first administrator cannot be written to " + file, e);
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
