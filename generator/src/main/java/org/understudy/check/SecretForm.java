package org.understudy.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form that secrets have. Patterns are tried at every character of a plan: each begins with what fails soonest, if need be a
 * look ahead at what follows anyway, and has signs where it can.
 *
 * @param word for it in messages
 * @param signs in lower case: the pattern matches nothing in a text without any of them; empty if nothing is known
 * @param pattern of the secret, with or without what shows that it is one
 */
record SecretForm(String word, List<String> signs, Pattern pattern) {
    private static final String KEY = "@secret.key";
    private static final String TOKEN = "@secret.token";
    private static final String SENTENCE = "@secret.sentence";

    /** What a password is called, in the languages of plans. */
    private static final String PASSWORD =
            "(?=[acfhkmprw])(?<![\\p{L}\\p{N}_-])(?:password|passwd|pass ?phrase|pass ?code|wachtwoord(?:zin)?|passwort|kennwort"
                    + "|mot de passe|phrase secr[eè]te|contraseña|frase secreta|api[ -]?key|access[ -]token"
                    + "|recovery[ -](?:code|key)|herstel(?:code|sleutel)|wiederherstellungs(?:code|schlüssel))";

    private static final List<String> PASSWORD_SIGNS = List.of(
            "pass",
            "wachtwoord",
            "kennwort",
            "phrase secr",
            "contrase",
            "frase secreta",
            "key",
            "token",
            "recovery",
            "herstel");

    /** What a number to be typed is called. */
    private static final String NUMBER =
            "(?=[acdgkpstz])(?<![\\p{L}\\p{N}_-])(?:pin|puk|(?:pin|puk|kluis|deur|poort|cijfer|toegangs|alarm|safe|door|gate|access|tresor|tür|zugangs)"
                    + "[ -]?code|combination|combinatie|geheimzahl|code secret|c[oó]digo)";

    private static final List<String> NUMBER_SIGNS = List.of("pin", "puk", "code", "combinati", "geheimzahl", "digo");

    private static final String IS = "(?:[ \\t]+(?:is|luidt|ist|lautet|est|es)[ \\t]+|[ \\t]*[:=][ \\t]*)";
    private static final String QUOTE = "[\"'“”„‘’«`*]*";
    private static final String NO_PLACEHOLDER = "(?![<$%{\\[]|[•*.…]{3})";

    /** Those that can be told by their beginning or their surroundings, the surest first. */
    static final List<SecretForm> ALL = List.of(
            form(KEY, List.of("-----begin"), "-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----"),
            form(KEY, List.of("-----begin"), "-----BEGIN OpenVPN Static key"),
            form(KEY, List.of("putty-user-key-file"), "PuTTY-User-Key-File-[23]:"),
            form(KEY, List.of("age-secret-key-1"), "\\bAGE-SECRET-KEY-1[0-9A-Z]{20,}"),
            form(KEY, List.of("prv"), "\\b[xyz]prv[1-9A-HJ-NP-Za-km-z]{50,}"),
            form(KEY, List.of("a3-"), "\\bA3-[A-Z0-9]{6}-[A-Z0-9]{6}(?:-[A-Z0-9]{5}){4}\\b"),
            form(KEY, List.of(), "(?=\\d{6}-)(?<!\\d|\\d-)\\d{6}(?:-\\d{6}){7}(?!-?\\d)"),
            form(
                    KEY,
                    List.of("privatekey", "presharedkey"),
                    "(?i)\\b(?:private|preshared)key[ \\t]*=[ \\t]*[A-Za-z0-9+/]{43}="),
            form("@secret.totp", List.of("otpauth"), "\\botpauth(?:-migration)?://\\S+"),
            form(
                    "@secret.totp",
                    List.of(),
                    "(?=[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){3})\\b(?=(?:[A-Z ]{0,40}[2-7]){2})[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){3,15}\\b"),
            form(
                    "@secret.totp",
                    List.of(),
                    "(?=[a-z2-7]{4}(?:[ -][a-z2-7]{4}){3})\\b(?=(?:[a-z ]{0,40}[2-7]){2})[a-z2-7]{4}(?:[ -][a-z2-7]{4}){3,15}\\b"),
            form(TOKEN, List.of("akia", "asia"), "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"),
            form(
                    TOKEN,
                    List.of(
                            "ghp_",
                            "gho_",
                            "ghu_",
                            "ghs_",
                            "ghr_",
                            "github_pat_",
                            "glpat-",
                            "npm_",
                            "pypi-",
                            "dop_v1_",
                            "shpat",
                            "shpss",
                            "shpca",
                            "hf_"),
                    "\\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|shp(?:at|ss|ca)_|hf_)[A-Za-z0-9_-]{16,}"),
            form(
                    TOKEN,
                    List.of("xox", "xapp-", "whsec_", "ya29.", "sg.", "eaac"),
                    "\\b(?:xox[abeprs]-|xapp-|whsec_|ya29\\.|SG\\.|EAAC)[A-Za-z0-9._-]{16,}"),
            form(
                    TOKEN,
                    List.of("k_live", "k_test", "sk-"),
                    "\\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}|\\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}"),
            form(TOKEN, List.of("live_", "test_"), "\\b(?:live|test)_[A-Za-z0-9]{30,}\\b"),
            form(TOKEN, List.of("aiza"), "\\bAIza[0-9A-Za-z_-]{35}"),
            form(TOKEN, List.of("eyj"), "\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\."),
            form(TOKEN, List.of(":aa"), "\\b\\d{8,10}:AA[A-Za-z0-9_-]{33}\\b"),
            form(TOKEN, List.of("accountkey="), "\\bAccountKey=[A-Za-z0-9+/]{40,}={0,2}"),
            form(
                    TOKEN,
                    List.of("hooks.slack", "/api/webhooks"),
                    "\\bhttps://(?:hooks\\.slack\\.com/services|discord(?:app)?\\.com/api/webhooks)/\\S+"),
            form(TOKEN, List.of("://"), "(?i)\\b[a-z][a-z0-9+.-]{0,20}://[^\\s/:@]{1,64}:(?![<$%{])[^\\s/@]{3,128}@"),
            form(
                    TOKEN,
                    List.of("="),
                    "(?i)[?&](?:api_?key|key|access_token|token|secret|password|passwd|pwd|sig(?:nature)?)="
                            + NO_PLACEHOLDER + "[^&\\s)\\]>]{8,}"),
            form(SENTENCE, PASSWORD_SIGNS, "(?i)" + PASSWORD + IS + "[\"'“„‘«`](?=\\S)[^\"'“”‘’»`\\n]{4,80}[\"'”’“»`]"),
            form(
                    SENTENCE,
                    PASSWORD_SIGNS,
                    "(?i)" + PASSWORD + IS + QUOTE + NO_PLACEHOLDER + "(?=\\S{0,80}\\d)[^\\s\"'“”`,;()]{4,}"),
            form(
                    SENTENCE,
                    PASSWORD_SIGNS,
                    "(?i:" + PASSWORD + IS + ")" + QUOTE + NO_PLACEHOLDER
                            + "(?=\\S{0,80}(?:[\\p{L}\\p{N}][!@#$%^&?+~_][\\p{L}\\p{N}]|\\p{Ll}\\p{Lu}))[^\\s\"'“”`,;()]{6,}"),
            form(
                    SENTENCE,
                    PASSWORD_SIGNS,
                    "(?i)" + PASSWORD + "[ \\t]+" + QUOTE
                            + "(?=\\S{0,80}\\d)(?=\\S{0,80}\\p{L})[\\p{L}\\p{N}!@#$%^&*?+~_.-]{6,}"),
            form(SENTENCE, NUMBER_SIGNS, "(?i)" + NUMBER + IS + QUOTE + "\\d(?:[ -]?\\d){3,11}(?![\\p{L}\\d])"),
            form(
                    SENTENCE,
                    NUMBER_SIGNS,
                    "(?i)" + NUMBER + "[ \\t]+" + QUOTE + "(?!(?:19|20)\\d\\d\\b)\\d{4,12}(?![\\p{L}\\d])"),
            form(
                    SENTENCE,
                    NUMBER_SIGNS,
                    "(?i)" + NUMBER + "(?:" + IS + "|[ \\t]+)" + QUOTE + "\\d{1,2}(?:-\\d{1,2}){2,4}(?![\\p{L}\\d-])"));

    private static SecretForm form(String word, List<String> signs, String pattern) {
        return new SecretForm(word, signs, Pattern.compile(pattern));
    }

    /** @param text in lower case */
    boolean mayBeIn(String text) {
        return signs.isEmpty() || signs.stream().anyMatch(text::contains);
    }
}
