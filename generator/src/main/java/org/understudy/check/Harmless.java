package org.understudy.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What isn't secret although it may look like it; taken out of a text before it is searched. */
final class Harmless {
    /** Names of secrets, and what is known to be public. */
    private static final List<Pattern> NAMED = patterns(
            "(?m)^ *(?:- )?[a-z][a-z-]*: vault:[^\\n,}\\]\"#]*(?:#[\\p{L}\\p{N}._-]+)?$",
            "\"vault:[^\"\\n]*\"",
            "(?:-D[\\w.]+=|\\b)(?:vault|env|file|pass|server|prompt):[^\\s,}\\]]*",
            "-----BEGIN [A-Z ]*(?:PUBLIC KEY|CERTIFICATE)[^-]*-----[^-]*-----END [^-]*-----",
            "\\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\\S+) [A-Za-z0-9+/=]+",
            "\\b(?:SHA-?(?:1|256|512)|MD5):\\S+",
            "(?i)\\b(?:fingerprint|vingerafdruk|fingerabdruck|empreinte|huella|checksum|digest|commit|sha-?(?:1|256|512)|md5)"
                    + "\\b[^\\n]{0,24}?\\b[0-9a-f]{2}[0-9a-f: ]{14,}\\b",
            "(?i:\\b(?:serial|model|serial number|serienummer|seriennummer|numéro de série|número de serie))[ :]{1,3}[A-Z0-9][A-Z0-9-]{3,}",
            "\\b\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+Z?)?");

    /** What has a form of its own. */
    private static final List<Pattern> FORMED = patterns(
            "(?i)\\b(?:https?|ftp|ssh|git|mailto|tel):\\S+",
            "(?:\\\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[0-7]{3})-?)+",
            "\\b[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]+",
            "(?i)\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b",
            "(?i)\\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,}\\b",
            "(?i)\\b[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){4,7}\\b",
            "\\b(?=(?:[A-Z ]{0,8}\\d){10})[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b",
            "(?<![\\p{L}\\p{N}])[+0]\\d[\\d ()/-]{6,}(?![\\p{L}])");

    private Harmless() {}

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }

    /** The text with blanks for names of secrets and what is called public. */
    static String withoutNames(String text) {
        return without(NAMED, text);
    }

    /** The text with blanks for addresses, numbers of accounts and telephones, and the like. */
    static String withoutForms(String text) {
        return without(FORMED, text);
    }

    private static String without(List<Pattern> patterns, String text) {
        String rest = text;
        for (Pattern pattern : patterns) {
            rest = pattern.matcher(rest)
                    .replaceAll(match -> " ".repeat(match.group().length()));
        }
        return rest;
    }
}
