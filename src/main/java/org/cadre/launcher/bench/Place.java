package org.cadre.launcher.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where one seeded person learns: the ids follow from names, as the script of the seed makes them.
 *
 * @param number of the person, a multiple of four: these have completed a module
 */
record Place(int number) {

    private static final int MODULES = 20;

    /** The person whose session this is; those of one round are all different. */
    static Place of(int session) {
        return new Place(4 * (session + 1));
    }

    String mail() {
        return "person" + number + "@reference.example";
    }

    String module() {
        return id("seed-module-" + (1 + number % MODULES));
    }

    String cohort() {
        return id("seed-cohort-1");
    }

    /** The id that the script of the seed makes of a name. */
    static String id(String name) {
        try {
            var md5 = MessageDigest.getInstance("MD5");
            var hex = HexFormat.of().formatHex(md5.digest(name.getBytes(StandardCharsets.UTF_8)));
            return hex.replaceFirst("(.{8})(.{4}).(.{3}).(.{3})(.{12})", "$1-$2-4$3-8$4-$5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
