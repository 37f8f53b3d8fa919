package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.platform.security.Keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The secrets of one-time links, each made of the id of its link by a key that is in no database.
 * So a mail that waits holds the id alone, and whoever reads the tables can open nothing.
 */
@ApplicationScoped
class LinkSecrets {

    @Inject Keys keys;

    Token of(UUID link) {
        var made = keys.hmac("one-time-link", link.toString().getBytes(StandardCharsets.US_ASCII));
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(made));
    }
}
