package org.cadre.certificate.seal;

import org.cadre.certificate.seal.CertificateFace.Achievement;
import org.cadre.certificate.seal.CertificateFace.Issuer;
import org.cadre.certificate.seal.CertificateFace.Signatory;
import org.cadre.certificate.seal.CertificateFace.Validity;
import org.cadre.document.Typefaces;
import org.cadre.text.Language;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Certificates for tests, in words. */
final class Certificates {

    static final Instant SIGNED = Instant.parse("2026-11-25T09:30:00Z");
    static final Instant CHECKED = Instant.parse("2027-03-01T12:00:00Z");
    static final LocalDate ISSUED = LocalDate.parse("2026-11-25");
    static final String PROGRAMME = "Evidence and Integrity Programme (demo)";
    static final SecureRandom RANDOM = new SecureRandom();
    static final Typefaces TYPEFACES = new Typefaces();
    static final SealKey KEY = keyOf(PROGRAMME);
    static final CertificateCode CODE = new CertificateCode("5J0Q8Z4N7X2KTM6V1R9BWCH3DE");
    static final CertificateNumber NUMBER = CertificateNumber.find("CRT-7F3K-92QW").orElseThrow();

    private Certificates() {}

    static SealKey keyOf(String issuer) {
        return SealKeys.create(
                issuer,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2036-01-01T00:00:00Z"),
                RANDOM);
    }

    static PdfSeal seal(SealKey key) {
        return new PdfSeal(new CertificateDrawing(TYPEFACES), key);
    }

    static byte[] sealed(CertificateFace face) {
        return seal(KEY).seal(face, SIGNED);
    }

    static CertificateFace english() {
        return new CertificateFace(
                Language.EN,
                new Issuer(
                        PROGRAMME,
                        PROGRAMME,
                        "Partner countries: Arvenia, Belmora, Castovia, Dorrania, Estrova",
                        "https://cadre.example/v"),
                "Amina Demo",
                new Achievement(
                        "Evidence integrity and chain of custody",
                        List.of(
                                "Records a complete custody entry",
                                "Decides whether to isolate, keep running or power off, and"
                                        + " records why",
                                "Explains a hash mismatch and what follows from it",
                                "Writes a first responder record that a court can use"),
                        "FOR-2",
                        "1.0.0",
                        3,
                        "Final quiz passed with 84%. Level: foundation."),
                Validity.between(ISSUED, LocalDate.parse("2028-11-25")),
                new Signatory("Judge Placeholder", "Chair, certification board (demo)"),
                CODE,
                NUMBER);
    }

    static CertificateFace french() {
        return new CertificateFace(
                Language.FR,
                new Issuer(
                        PROGRAMME,
                        PROGRAMME,
                        "Pays partenaires : Arvénie, Belmora, Castovie, Dorranie, Estrova",
                        "https://cadre.example/v"),
                "Hélène Œuvray-Spécimen",
                new Achievement(
                        "Intégrité des preuves et chaîne de possession",
                        List.of(
                                "Consigne une entrée complète au registre de possession",
                                "Décide d’isoler, de laisser en marche ou d’éteindre, et note"
                                        + " pourquoi",
                                "Explique un écart d’empreinte et ce qui en découle",
                                "Rédige un premier constat qu’un tribunal peut utiliser"),
                        "FOR-2",
                        "1.0.0",
                        3,
                        "Examen final réussi avec 84 %. Niveau : fondamental."),
                Validity.between(LocalDate.parse("2026-12-01"), LocalDate.parse("2028-12-01")),
                new Signatory("Judge Placeholder", "Présidence du comité de certification (démo)"),
                CODE,
                NUMBER);
    }

    static CertificateFace arabic() {
        return new CertificateFace(
                Language.AR,
                new Issuer(
                        PROGRAMME,
                        PROGRAMME,
                        "الدول الشريكة: أرفينيا، بلمورا، كاستوفيا، دورانيا، إستروفا",
                        "https://cadre.example/v"),
                "أمينة عبد الله التجريبية",
                new Achievement(
                        "سلامة الأدلة وسلسلة الحيازة",
                        List.of(
                                "تسجيل قيد حيازة كامل",
                                "اتخاذ قرار العزل أو إبقاء الجهاز قيد التشغيل أو إيقافه مع ذكر"
                                        + " السبب",
                                "تفسير عدم تطابق قيمة التجزئة SHA-256 وما يترتب عليه",
                                "كتابة محضر أول يمكن للمحكمة الاعتماد عليه"),
                        "FOR-2",
                        "1.0.0",
                        3,
                        "اجتياز الاختبار النهائي بنسبة 84%. المستوى: تأسيسي."),
                Validity.between(ISSUED, LocalDate.parse("2028-11-25")),
                new Signatory("القاضي نموذج", "رئاسة لجنة الشهادات (عرض توضيحي)"),
                CODE,
                NUMBER);
    }

    static CertificateFace withProgramme(CertificateFace face, String programme) {
        var old = face.issuer();
        return new CertificateFace(
                face.language(),
                new Issuer(old.name(), programme, old.countries(), old.address()),
                face.holder(),
                face.achievement(),
                face.validity(),
                face.signatory(),
                face.code(),
                face.number());
    }

    static CertificateFace withHolder(CertificateFace face, String holder) {
        return new CertificateFace(
                face.language(),
                face.issuer(),
                holder,
                face.achievement(),
                face.validity(),
                face.signatory(),
                face.code(),
                face.number());
    }

    static CertificateFace withValidity(CertificateFace face, Validity validity) {
        return new CertificateFace(
                face.language(),
                face.issuer(),
                face.holder(),
                face.achievement(),
                validity,
                face.signatory(),
                face.code(),
                face.number());
    }

    static CertificateFace withOutcomes(CertificateFace face, List<String> outcomes) {
        var old = face.achievement();
        return withAchievement(
                face,
                new Achievement(
                        old.title(),
                        outcomes,
                        old.module(),
                        old.version(),
                        old.hours(),
                        old.basis()));
    }

    static CertificateFace withAchievement(CertificateFace face, Achievement achievement) {
        return new CertificateFace(
                face.language(),
                face.issuer(),
                face.holder(),
                achievement,
                face.validity(),
                face.signatory(),
                face.code(),
                face.number());
    }
}
