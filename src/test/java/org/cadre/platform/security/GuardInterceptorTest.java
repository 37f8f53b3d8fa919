package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotSignedIn;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class GuardInterceptorTest {

    private static final Scope PROGRAMME = Scope.programme(UUID.randomUUID());
    private static final Actor MANAGER = holding(new Grant(Role.PROGRAMME_MANAGER, PROGRAMME));
    private static final Actor TRAINEE =
            holding(new Grant(Role.TRAINEE, Scope.cohort(UUID.randomUUID())));

    static class Doing {
        public void silent() {}

        @OpenToAnyone("a test")
        public void open() {}

        @Internal
        public void internal() {}

        @SignedIn
        public void own() {}

        @Allowed({Role.PROGRAMME_MANAGER, Role.ADMINISTRATOR})
        public void manage() {}

        @Allowed({})
        public void nobody() {}
    }

    @Test
    void silenceMeansNo() {
        assertThatThrownBy(() -> call("silent", MANAGER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> call("silent", Actor.anonymous())).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void noRoleMeansNobody() {
        assertThatThrownBy(() -> call("nobody", MANAGER)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "internal"})
    void letsAnyoneCallWhatIsOpenOrCalledFromWithin(String method) {
        assertThatCode(() -> call(method, Actor.anonymous())).doesNotThrowAnyException();
    }

    @Test
    void letsWhoeverIsSignedInDoWhatIsOwn() {
        assertThatCode(() -> call("own", TRAINEE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> call("own", Actor.anonymous())).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void asksForOneOfTheRoles() {
        assertThatCode(() -> call("manage", MANAGER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> call("manage", TRAINEE)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> call("manage", Actor.anonymous())).isInstanceOf(NotSignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "own", "manage", "nobody"})
    void letsCadreItselfDoEverything(String method) {
        assertThatCode(() -> call(method, Actor.system())).doesNotThrowAnyException();
    }

    @Test
    void aRoleCountsOnlyInItsScope() {
        assertThatCode(() -> MANAGER.require(Role.PROGRAMME_MANAGER, PROGRAMME))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () ->
                                MANAGER.require(
                                        Role.PROGRAMME_MANAGER, Scope.programme(UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
    }

    private static void call(String method, Actor actor) throws NoSuchMethodException {
        GuardInterceptor.check(Doing.class.getMethod(method), actor);
    }

    private static Actor holding(Grant grant) {
        return new Actor(
                Optional.of(UUID.randomUUID()),
                "Amina Demo",
                "amina.demo@police.example",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(grant),
                false);
    }
}
