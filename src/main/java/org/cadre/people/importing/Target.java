package org.cadre.people.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a column of a file says. Understands Cadre's own heads in every language and the column
 * names of Moodle's user upload.
 */
public enum Target {
    FIRST_NAME(true, "firstname|givenname|prenom|الاسم الاول"),
    LAST_NAME(true, "lastname|surname|familyname|nomdefamille|اسم العايلة"),
    NAME(true, "name|fullname|nom|nomcomplet|الاسم"),
    MAIL(true, "mail|email|emailaddress|workemail|courriel|adresseelectronique|البريد الالكتروني"),
    UNIT(true, "unit|unite|department|unitandagency|uniteetservice|الوحدة|الوحدة والجهة"),
    AGENCY(true, "agency|institution|organi[sz]ation|service|الجهة"),
    COUNTRY(true, "country|pays|البلد"),
    LANGUAGE(true, "lang|language|langue|اللغة"),
    /** Accounts are closed one by one, so a row that asks for it is refused. */
    STOP(true, "suspended|deleted"),
    /** Nobody's password comes by file. */
    PASSWORD(false, "password|createpassword|forcepasswordchange|motdepasse"),
    /** People sign in with the mail address. */
    SIGN_IN_NAME(false, "username|login|oldusername"),
    /** Rights are never given by file. */
    RIGHTS(false, "roles?\\d*|sysrole\\d*|type\\d*|الادوار"),
    /** Who learns where comes with a file of its own, which names the cohort so. */
    COHORT(false, "cohorte?\\d*|الدفعة"),
    ENROLMENT(false, "(course|group|enrol\\w*?)\\d*|cohortid"),
    OTHER(false, "");

    private final boolean used;
    private final Pattern heads;

    Target(boolean used, String heads) {
        this.used = used;
        this.heads = Pattern.compile(withoutSpaces(heads));
    }

    /** Whether the import reads the column at all. */
    public boolean isUsed() {
        return used;
    }

    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }

    static Target of(String head) {
        var plain = Keys.of(head).replaceAll("[\\s_.()-]", "");
        return Arrays.stream(values())
                .filter(target -> target.heads.matcher(plain).matches())
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * The meaning of each column of a head. A second column of one meaning is not read; a lone
     * "Nom" beside a first name is the family name.
     */
    public static List<Target> of(List<String> heads) {
        var found = new ArrayList<Target>();
        for (var head : heads) {
            var target = of(head);
            boolean again = target.used && target != STOP && found.contains(target);
            found.add(again ? OTHER : target);
        }
        if (found.contains(FIRST_NAME) && !found.contains(LAST_NAME)) {
            found.replaceAll(target -> target == NAME ? LAST_NAME : target);
        }
        return found;
    }
}
