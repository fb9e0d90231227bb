package org.understudy.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.diagnostic.RuleId;
import org.understudy.read.SourceDocument;
import org.understudy.source.SourceFile;

/** SECRET-002: something in a file that looks like a secret. Says what it looks like, never what it is. */
final class LiteralSecret implements Rule {
    private static final RuleId ID = RuleId.danger("SECRET-002");

    private static final int SHORTEST = 20;
    private static final double LEAST_ENTROPY = 3.6;
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+=]{" + SHORTEST + ",}");
    private static final Pattern NAME = Pattern.compile("\\b(?:vault|env|file|pass|server):\\S+");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b(?:SHA256|MD5|sha256):\\S+");

    /** A form of secret, and the word for it in messages. */
    private record Form(String word, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            form("@secret.key", "-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            form("@secret.key", "\\bAGE-SECRET-KEY-1[0-9A-Z]{20,}"),
            form("@secret.totp", "\\botpauth(?:-migration)?://\\S+"),
            form("@secret.token", "\\bAKIA[0-9A-Z]{16}\\b"),
            form(
                    "@secret.token",
                    "\\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|rk_live_)[A-Za-z0-9_-]{16,}"),
            form("@secret.token", "\\bAIza[0-9A-Za-z_-]{35}"),
            form("@secret.token", "\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\."),
            form(
                    "@secret.sentence",
                    "(?i)\\b(?:password|passphrase|passcode|pin|pin code|wachtwoord|pincode|passwort|kennwort|mot de passe|contraseña)"
                            + "(?: is| =|:| luidt)? *[:=]? *[\"'“`]?(?=\\S*\\d)(?!(?:vault|env|file|pass|server|prompt):)[^\\s\"'`,;()]{4,}"));

    private static Form form(String word, String pattern) {
        return new Form(word, Pattern.compile(pattern));
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Diagnostics findings) {
        for (SourceDocument document : subject.documents()) {
            check(document.file(), findings);
        }
    }

    private static void check(SourceFile file, Diagnostics findings) {
        String text = blank(blank(file.text(), NAME), FINGERPRINT);
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(text);
            while (found.find()) {
                findings.add(file.range(found.start(), found.end()), ID, form.word());
                text = blank(text, found.start(), found.end());
                found = form.pattern().matcher(text);
            }
        }
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (looksRandom(run.group())) {
                findings.add(file.range(run.start(), run.end()), ID, "@secret.random");
            }
        }
    }

    private static String blank(String text, Pattern pattern) {
        return pattern.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static String blank(String text, int start, int end) {
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }

    /** Letters and digits mixed, and nearly as many different ones as there could be. */
    private static boolean looksRandom(String run) {
        boolean digits = run.chars().filter(Character::isDigit).count() >= 2;
        boolean letters = run.chars().filter(Character::isLetter).count() >= 4;
        boolean hex = run.length() >= 32 && run.matches("[0-9a-f]+|[0-9A-F]+");
        boolean mixed =
                run.chars().anyMatch(Character::isUpperCase) && run.chars().anyMatch(Character::isLowerCase);
        return digits
                && letters
                && (hex || mixed || run.matches("[A-Z2-7=]{24,}"))
                && entropy(run) >= (hex ? 3.0 : LEAST_ENTROPY);
    }

    /** Shannon entropy in bits a character. */
    private static double entropy(String text) {
        double bits = 0;
        for (int character : text.chars().distinct().toArray()) {
            double share = (double) text.chars().filter(it -> it == character).count() / text.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
