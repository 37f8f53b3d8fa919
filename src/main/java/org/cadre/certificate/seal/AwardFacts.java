package org.cadre.certificate.seal;

import org.cadre.certificate.seal.CertificateFace.Validity;
import org.cadre.text.Language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of an award as machines read them: {@code award.json} inside the certificate.
 *
 * <p>The bytes are canonical; a file that says the same in other bytes, says a thing twice or says
 * more is refused. The day an award was issued and the last day it holds are civil days.
 */
public record AwardFacts(
        Language language,
        String issuer,
        String programme,
        String holder,
        String achievement,
        String module,
        String version,
        int hours,
        Validity validity,
        CertificateCode code,
        CertificateNumber number) {

    static final String FILE_NAME = "award.json";

    private static final String FORMAT = "cadre-award/1";
    private static final Set<String> NAMES =
            Set.of(
                    "achievement",
                    "code",
                    "format",
                    "holder",
                    "hours",
                    "issued",
                    "issuer",
                    "language",
                    "module",
                    "number",
                    "programme",
                    "validUntil",
                    "version");

    public AwardFacts {
        issuer = PlainText.required(issuer, "issuer");
        programme = PlainText.required(programme, "programme");
        holder = PlainText.required(holder, "holder");
        achievement = PlainText.required(achievement, "achievement");
        module = PlainText.required(module, "module");
        version = PlainText.required(version, "version");
    }

    byte[] toJson() {
        return Json.write(named()).getBytes(StandardCharsets.UTF_8);
    }

    /** As written into the file; {@code validUntil} is null when the award does not expire. */
    Map<String, Object> named() {
        var values = new HashMap<String, Object>();
        values.put("format", FORMAT);
        values.put("language", language.tag());
        values.put("issuer", issuer);
        values.put("programme", programme);
        values.put("holder", holder);
        values.put("achievement", achievement);
        values.put("module", module);
        values.put("version", version);
        values.put("hours", hours);
        values.put("issued", validity.issued().toString());
        values.put("validUntil", validity.until().map(LocalDate::toString).orElse(null));
        values.put("code", code.text());
        values.put("number", number.text());
        return values;
    }

    static AwardFacts read(byte[] bytes) throws Json.Malformed {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var values = Json.readObject(decoder.decode(ByteBuffer.wrap(bytes)).toString());
            if (!values.keySet().equals(NAMES) || !FORMAT.equals(values.get("format"))) {
                throw new Json.Malformed("not the facts of an award");
            }
            var facts = from(values);
            if (!Arrays.equals(facts.toJson(), bytes)) {
                throw new Json.Malformed("not in canonical form");
            }
            return facts;
        } catch (CharacterCodingException
                | ClassCastException
                | NullPointerException
                | DateTimeException
                | IllegalArgumentException e) {
            throw new Json.Malformed("not the facts of an award");
        }
    }

    private static AwardFacts from(Map<String, Object> values) {
        return new AwardFacts(
                Language.find(given(values, "language", String.class))
                        .orElseThrow(() -> new IllegalArgumentException("unknown language")),
                given(values, "issuer", String.class),
                given(values, "programme", String.class),
                given(values, "holder", String.class),
                given(values, "achievement", String.class),
                given(values, "module", String.class),
                given(values, "version", String.class),
                given(values, "hours", Integer.class),
                new Validity(
                        LocalDate.parse(given(values, "issued", String.class)),
                        Optional.ofNullable((String) values.get("validUntil"))
                                .map(LocalDate::parse)),
                new CertificateCode(given(values, "code", String.class)),
                new CertificateNumber(given(values, "number", String.class)));
    }

    private static <T> T given(Map<String, Object> values, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(name), name));
    }
}
