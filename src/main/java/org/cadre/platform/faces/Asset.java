package org.cadre.platform.faces;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that every page may load: style sheet, script, picture.
 *
 * <p>Its address holds the first twelve digits of its SHA-256, so a browser may keep it for ever.
 */
record Asset(String name, String type, byte[] body, String hash) {

    static Asset of(String name, byte[] body) {
        return new Asset(name, typeOf(name), body, hashOf(body));
    }

    String path() {
        return "/assets/" + hash + "/" + name;
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> throw new IllegalArgumentException("an asset of unknown type: " + name);
        };
    }

    private static String hashOf(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
