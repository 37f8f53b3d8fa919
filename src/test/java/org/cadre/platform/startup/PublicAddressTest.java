package org.cadre.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://LOCALHOST/",
                "http://cadre.localhost",
                "http://127.0.0.1:8080",
                "http://127.1.2.3",
                "http://[::1]:8080",
                "http://0.0.0.0:8080",
                "learn.police.example",
                "not an address",
                ""
            })
    void leadsNobodyElseHere(String address) {
        assertThat(new PublicAddress(address).isOfThisMachineAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://learn.police.example",
                "http://192.0.2.7:8080",
                "https://localhost.example",
                "https://127.0.0.1.example",
                "http://[2001:db8::1]"
            })
    void leadsOthersHereToo(String address) {
        assertThat(new PublicAddress(address).isOfThisMachineAlone()).isFalse();
    }
}
