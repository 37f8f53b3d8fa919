package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.FakeRequest;
import org.junit.jupiter.api.Test;

class CookiesTest {

    @Test
    void isBoundToTheHostOverTls() {
        var cookie = Cookies.make(FakeRequest.get("/").overTls().made(), "name", "value");

        assertThat(cookie.getName()).isEqualTo("__Host-name");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void isOutOfReachOfScriptsAndOtherSites() {
        var cookie = Cookies.make(FakeRequest.get("/").made(), "name", "value");

        assertThat(cookie.getName()).isEqualTo("name");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isNegative();
    }

    @Test
    void findsNothingWhereNoCookieCame() {
        assertThat(Cookies.find(FakeRequest.get("/").made(), "name")).isEmpty();
    }

    @Test
    void doesNotReadACookieWithoutThePrefixOverTls() {
        var request = FakeRequest.get("/").overTls().cookie("name", "planted");

        assertThat(Cookies.find(request.made(), "name")).isEmpty();
        assertThat(Cookies.find(request.cookie("__Host-name", "own").made(), "name"))
                .contains("own");
    }

    @Test
    void endsACookieUnderTheSameName() {
        var cookie = Cookies.remove(FakeRequest.get("/").overTls().made(), "name");

        assertThat(cookie.getName()).isEqualTo("__Host-name");
        assertThat(cookie.getMaxAge()).isZero();
        assertThat(cookie.getValue()).isEmpty();
    }
}
