package org.cadre.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.Map;

class DatabaseAccessTest {

    private static final Map<String, String> WHOLE =
            Map.of(
                    "CADRE_DB_URL", "jdbc:mariadb://db.example/cadre",
                    "CADRE_DB_USER", "cadre",
                    "CADRE_DB_PASSWORD", "one",
                    "CADRE_DB_OWNER_USER", "cadre_owner",
                    "CADRE_DB_OWNER_PASSWORD", "two",
                    "CADRE_DB_DECLARED_URL", "jdbc:mariadb://db.example/cadre_declared",
                    "CADRE_DB_DECLARED_USER", "cadre_declared",
                    "CADRE_DB_DECLARED_PASSWORD", "three");

    @Test
    void isExternalWhenAnAddressIsGiven() {
        assertThat(DatabaseAccess.isExternal(WHOLE)).isTrue();
        assertThat(DatabaseAccess.isExternal(Map.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CADRE_DB_USER",
                "CADRE_DB_PASSWORD",
                "CADRE_DB_OWNER_USER",
                "CADRE_DB_OWNER_PASSWORD",
                "CADRE_DB_DECLARED_URL",
                "CADRE_DB_DECLARED_USER",
                "CADRE_DB_DECLARED_PASSWORD"
            })
    void namesTheVariableThatIsMissing(String name) {
        var environment = new HashMap<>(WHOLE);
        environment.remove(name);

        assertThatThrownBy(() -> DatabaseAccess.external(environment))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(name);
    }

    @Test
    void refusesOneAccountForBothWorks() {
        var environment = new HashMap<>(WHOLE);
        environment.put("CADRE_DB_OWNER_USER", "cadre");

        assertThatThrownBy(() -> DatabaseAccess.external(environment))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("same account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cadre", "cadre_owner"})
    void refusesAnAccountForDeclarationsThatDoesMore(String account) {
        var environment = new HashMap<>(WHOLE);
        environment.put("CADRE_DB_DECLARED_USER", account);

        assertThatThrownBy(() -> DatabaseAccess.external(environment))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("CADRE_DB_DECLARED_USER");
    }
}
