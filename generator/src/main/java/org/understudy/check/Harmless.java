package org.understudy.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What isn't secret although it may look like it; taken out of a text before it is searched. */
final class Harmless {
    /** Names of secrets, and what is known to be public. */
    private static final List<HintedPattern> NAMED = List.of(
            HintedPattern.of("vault:", "(?m)^ *(?:- )?[a-z][a-z-]*: vault:[^\\n,}\\]\"#]*(?:#[\\p{L}\\p{N}._-]+)?$"),
            HintedPattern.of("vault:", "\"vault:[^\"\\n]*\""),
            HintedPattern.of(
                    "vault:|env:|file:|pass:|server:|prompt:",
                    "(?:-D[\\w.]+=|\\b)(?:vault|env|file|pass|server|prompt):[^\\s,}\\]]*"),
            HintedPattern.of("ssh-|ecdsa-sha2-", "\\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\\S+) [A-Za-z0-9+/=]+"),
            HintedPattern.of(
                    "sha1:|sha-1:|sha256:|sha-256:|sha512:|sha-512:|md5:", "\\b(?:SHA-?(?:1|256|512)|MD5):\\S+"),
            HintedPattern.of(
                    "fingerprint|vingerafdruk|fingerabdruck|empreinte|huella|checksum|digest|commit|sha|md5&HHXXXXXX",
                    "(?i)\\b(?:fingerprint|vingerafdruk|fingerabdruck|empreinte|huella|checksum|digest|commit|sha-?(?:1|256|512)|md5)"
                            + "\\b[^\\n]{0,24}?\\b[0-9a-f]{2}[0-9a-f: ]{14,}\\b"),
            HintedPattern.of(
                    "serial|model|serie|série",
                    "(?i:\\b(?:serial|model|serial number|serienummer|seriennummer|numéro de série|número de serie))[ :]{1,3}[A-Z0-9][A-Z0-9-]{3,}"),
            HintedPattern.of("DD-DD", "\\b\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+Z?)?"));

    /** Public keys, which are many lines long. */
    private static final Pattern PUBLIC =
            Pattern.compile("-----BEGIN [A-Z ]*(?:PUBLIC KEY|CERTIFICATE)[^-]*-----[^-]*-----END [^-]*-----");

    /** What has a form of its own. */
    private static final List<HintedPattern> FORMED = List.of(
            HintedPattern.of("http|ftp:|ssh:|git:|mailto:|tel:", "(?i)\\b(?:https?|ftp|ssh|git|mailto|tel):\\S+"),
            HintedPattern.of("\\", "(?:\\\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[0-7]{3})-?)+"),
            HintedPattern.of("@", "\\b[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]+"),
            HintedPattern.of("-HHHH-", "(?i)\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"),
            HintedPattern.of("SHHSHHS", "(?i)\\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,}\\b"),
            HintedPattern.of(":YYY", "(?i)\\b[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){4,7}\\b"),
            HintedPattern.of(
                    "AADD", "\\b(?=(?:[A-Z ]{0,8}\\d){10})[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"),
            HintedPattern.of("PDVVV", "(?<![\\p{L}\\p{N}])[+0]\\d[\\d ()/-]{6,}(?![\\p{L}])"));

    private Harmless() {}

    /** All that are looked for. */
    static List<HintedPattern> patterns() {
        return Stream.of(NAMED, FORMED).flatMap(List::stream).toList();
    }

    /** Takes names of secrets out, and what is called public. */
    static void takeNames(SearchedText text) {
        String all = text.rest();
        if (all.contains("-----BEGIN ")) {
            PUBLIC.matcher(all).results().forEach(match -> text.blank(match.start(), match.end()));
        }
        NAMED.forEach(pattern -> text.take(pattern, (start, end) -> {}));
    }

    /** Takes addresses out, numbers of accounts and telephones, and the like. */
    static void takeForms(SearchedText text) {
        FORMED.forEach(pattern -> text.take(pattern, (start, end) -> {}));
    }
}
