package org.cadre.selection.panel;

import org.cadre.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A hash tree over texts, as RFC 6962 makes it with SHA-256: its root stands for all of them, and a
 * path shows that one of them is in it without telling any other. The hash of a text begins with a
 * byte 0 and that of a node with a byte 1, so neither can be taken for the other.
 */
public final class HashTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> leaves;

    private HashTree(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    public static HashTree of(List<String> texts) {
        return new HashTree(texts.stream().map(HashTree::leaf).toList());
    }

    /** In hexadecimal digits, as all hashes here. */
    public String root() {
        return hex(leaves.isEmpty() ? Sha256.digest().digest() : root(leaves));
    }

    /**
     * The hashes that lead from a text to the root, the one beside it first.
     *
     * @param index from 0
     */
    public List<String> path(int index) {
        var path = new ArrayList<byte[]>();
        gather(index, leaves, path);
        return path.stream().map(HashTree::hex).toList();
    }

    private static void gather(int index, List<byte[]> part, List<byte[]> path) {
        if (part.size() == 1) {
            return;
        }
        int left = left(part);
        boolean isLeft = index < left;
        gather(isLeft ? index : index - left, half(part, isLeft), path);
        path.add(root(half(part, !isLeft)));
    }

    private static List<byte[]> half(List<byte[]> part, boolean isLeft) {
        int left = left(part);
        return isLeft ? part.subList(0, left) : part.subList(left, part.size());
    }

    /** The greatest power of two that leaves something to the right. */
    private static int left(List<byte[]> part) {
        return Integer.highestOneBit(part.size() - 1);
    }

    private static byte[] root(List<byte[]> part) {
        return part.size() == 1
                ? part.getFirst()
                : node(root(half(part, true)), root(half(part, false)));
    }

    /** Whether a text stands at an index of the tree of so many texts that has this root. */
    public static boolean isIn(String text, int index, int size, List<String> path, String root) {
        if (index < 0 || index >= size) {
            return false;
        }
        int at = index;
        int last = size - 1;
        var hash = leaf(text);
        for (var each : path) {
            if (last == 0) {
                return false;
            }
            var beside = HexFormat.of().parseHex(each);
            if (at % 2 == 1 || at == last) {
                hash = node(beside, hash);
                int rises = at == 0 ? 0 : Integer.numberOfTrailingZeros(at);
                at >>= rises;
                last >>= rises;
            } else {
                hash = node(hash, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, HexFormat.of().parseHex(root));
    }

    private static byte[] leaf(String text) {
        var digest = Sha256.digest();
        digest.update(LEAF);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] node(byte[] left, byte[] right) {
        var digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
