package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CertificateCodeTest {

    @Test
    void hasAllTheRandomBits() {
        var random =
                new SecureRandom() {
                    @Override
                    public void nextBytes(byte[] bytes) {
                        Arrays.fill(bytes, (byte) 0xff);
                    }
                };

        assertThat(CertificateCode.random(random).text()).isEqualTo("7" + "Z".repeat(25));
    }

    @Test
    void isDifferentEachTime() {
        var random = new SecureRandom();
        var codes =
                Stream.generate(() -> CertificateCode.random(random))
                        .limit(1000)
                        .collect(Collectors.toSet());

        assertThat(codes).hasSize(1000);
    }

    @Test
    void readsWhatPeopleType() {
        var code = Certificates.CODE;

        assertThat(CertificateCode.find(" 5joq 8z4n-7x2k tm6v ir9b wch3 de ".replace('j', 'J')))
                .contains(code);
        assertThat(CertificateCode.find("5J0Q8Z4N")).isEmpty();
        assertThat(CertificateCode.find(null)).isEmpty();
    }

    @Test
    void cannotBeBuiltWrong() {
        assertThatThrownBy(() -> new CertificateCode("Z".repeat(26)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
