package org.cadre.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Whose work this browser keeps for the time without a network. Telephones are shared: when the
 * owner signs out, and when somebody else is signed in, the browser is told to remove all of it.
 *
 * <p>A cookie remembers the owner by a key that names nobody; without kept work there is none.
 */
@Named("device")
@RequestScoped
public class DeviceOwner {

    private static final String COOKIE = "cadre-device";
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int BYTES = 12;

    @Inject Keys keys;
    @Inject HttpServletRequest request;
    @Inject CurrentResponse response;
    @Inject CurrentActor current;

    /** The same for a person at every sign-in; tells nothing about the person. */
    public String keyOf(UUID person) {
        var mac = keys.hmac("device", person.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac, 0, BYTES);
    }

    /** The key of the person who is signed in. */
    public String getKey() {
        return keyOf(current.get().personId());
    }

    /** From now on this browser keeps work of the person. */
    public void own(UUID person) {
        var cookie = Cookies.make(request, COOKIE, keyOf(person));
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.get().addCookie(cookie);
    }

    /** Removes what is kept for anybody else than this person, who is signed in now. */
    public void isUsedBy(UUID person) {
        Cookies.find(request, COOKIE)
                .filter(owner -> !owner.equals(keyOf(person)))
                .ifPresent(another -> forget());
    }

    /** Removes all that this browser keeps. */
    public void forget() {
        response.get().setHeader("Clear-Site-Data", "\"storage\"");
        response.get().addCookie(Cookies.remove(request, COOKIE));
    }
}
