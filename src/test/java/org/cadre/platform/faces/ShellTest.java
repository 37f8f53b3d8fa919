package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.platform.security.CurrentActor;
import org.cadre.testing.FakeRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

    @Test
    void saysWhatWasDone() {
        assertThat(done("people.done.signedOut")).isNotBlank().doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people.done.neverWritten",
                "nothing.done.here",
                "people.refusal.mailIsTaken",
                "platform.shell.demo",
                "people.done.signedOut.more",
                "../people.done.signedOut",
                "<b>Your account is locked</b>",
                "",
            })
    void saysNothingElseThatAnAddressAsksFor(String key) {
        assertThat(done(key)).isNull();
    }

    private static String done(String key) {
        var shell = new Shell();
        shell.current = new CurrentActor();
        shell.request =
                FakeRequest.get("/people/sign-in")
                        .parameter("done", key)
                        .parameter("lang", "fr")
                        .made();
        return shell.getDone();
    }
}
