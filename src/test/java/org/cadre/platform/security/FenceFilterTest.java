package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.startup.Settings;
import org.cadre.testing.FakeRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class FenceFilterTest {

    private static final String BROWSER = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    @TempDir Path folder;
    private final Csrf csrf = new Csrf();
    private final FenceFilter fence = new FenceFilter();

    @BeforeEach
    void fillFields() {
        csrf.keys = new Keys();
        csrf.keys.settings =
                new Settings() {
                    @Override
                    public Path keys() {
                        return folder;
                    }
                };
        fence.csrf = csrf;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsWhateverChangesNothingPass(String method) {
        var request =
                FakeRequest.of(method, "/people/people").header("Origin", "https://a.example");

        assertThat(fence.mayPass(request.made())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "get", "ANYTHING"})
    void letsNoChangePassWithoutAToken(String method) {
        assertThat(fence.mayPass(FakeRequest.of(method, "/people/people").made())).isFalse();
    }

    @Test
    void letsAFormOfThisBrowserPass() {
        assertThat(fence.mayPass(form().made())).isTrue();
        assertThat(fence.mayPass(form().header("Origin", "https://cadre.example").made())).isTrue();
        assertThat(fence.mayPass(form().header("Origin", "https://CADRE.example").made())).isTrue();
        assertThat(fence.mayPass(form().header("Sec-Fetch-Site", "same-origin").made())).isTrue();
        assertThat(fence.mayPass(form().header("Sec-Fetch-Site", "none").made())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "https://cadre.example.elsewhere.example",
                "https://cadre.example:8443",
                "https://cadre.example@elsewhere.example",
                "null",
                "",
                "not an address",
            })
    void refusesAnotherOriginEvenWithTheToken(String origin) {
        assertThat(fence.mayPass(form().header("Origin", origin).made())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "", "anything"})
    void refusesWhatTheBrowserCallsForeign(String site) {
        assertThat(fence.mayPass(form().header("Sec-Fetch-Site", site).made())).isFalse();
    }

    @Test
    void refusesTheTokenOfAnotherBrowser() {
        var request = request().cookie("cadre-browser", OTHER).parameter("csrf", tokenOf(BROWSER));

        assertThat(fence.mayPass(request.made())).isFalse();
    }

    @Test
    void refusesATokenWithoutItsCookie() {
        assertThat(fence.mayPass(request().parameter("csrf", tokenOf("")).made())).isFalse();
        assertThat(fence.mayPass(request().parameter("csrf", tokenOf(BROWSER)).made())).isFalse();
    }

    @Test
    void takesTheTokenFromTheHeaderToo() {
        var request = request().cookie("cadre-browser", BROWSER);

        assertThat(fence.mayPass(request.header("X-Cadre-Token", tokenOf(BROWSER)).made()))
                .isTrue();
        assertThat(fence.mayPass(request.header("X-Cadre-Token", "wrong").made())).isFalse();
    }

    @Test
    void overTlsACookieOfAnotherHostCountsForNothing() {
        var secure = form().overTls();

        assertThat(fence.mayPass(secure.made())).isFalse();
        assertThat(fence.mayPass(secure.cookie("__Host-cadre-browser", BROWSER).made())).isTrue();
    }

    @Test
    void letsTheCheckOfAFilePassWithoutATokenButNotFromElsewhere() {
        var check = FakeRequest.post("/certificate/verify").header("Host", "cadre.example");

        assertThat(fence.mayPass(check.made())).isTrue();
        assertThat(fence.mayPass(check.header("Origin", "https://a.example").made())).isFalse();
        assertThat(fence.mayPass(FakeRequest.post("/certificate/verify;a").made())).isFalse();
        assertThat(fence.mayPass(FakeRequest.of("PUT", "/certificate/verify").made())).isFalse();
    }

    private FakeRequest form() {
        return request().cookie("cadre-browser", BROWSER).parameter("csrf", tokenOf(BROWSER));
    }

    private static FakeRequest request() {
        return FakeRequest.post("/people/invite").header("Host", "cadre.example");
    }

    private String tokenOf(String browser) {
        return MaskedToken.mask(csrf.keys.hmac("csrf", browser.getBytes(StandardCharsets.UTF_8)));
    }
}
