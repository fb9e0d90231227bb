package org.understudy.check;

import java.util.List;

/**
 * A form that secrets have.
 *
 * @param word for it in messages
 * @param look of the secret, with or without what shows that it is one
 */
record SecretForm(String word, HintedPattern look) {
    private static final String KEY = "@secret.key";
    private static final String TOKEN = "@secret.token";
    private static final String SENTENCE = "@secret.sentence";

    /** What a password is called, in the languages of plans. */
    static final String PASSWORD =
            "(?<![\\p{L}\\p{N}_-])(?:(?:login_?)?password|passwd|pass ?phrase|pass ?code|wachtwoord(?:zin)?|passwort|kennwort"
                    + "|mot de passe|phrase secr[eè]te|contraseña|frase secreta|api[ -]?key|access[ -]token"
                    + "|recovery[ -](?:code|key)|herstel(?:code|sleutel)|wiederherstellungs(?:code|schlüssel))";

    /** What a number to be typed is called. */
    private static final String NUMBER =
            "(?<![\\p{L}\\p{N}_-])(?:pin|puk|(?:pin|puk|kluis|deur|poort|cijfer|toegangs|alarm|safe|door|gate|access|tresor|tür|zugangs)"
                    + "[ -]?code|combination|combinatie|geheimzahl|code secret|c[oó]digo)";

    private static final String IS = "(?:[ \\t]+(?:is|luidt|ist|lautet|est|es)[ \\t]+|[\"']?[ \\t]*[:=][ \\t]*)";
    /** Of what it is the password or number: <i>of the safe</i>. */
    private static final String OF =
            "(?:[ \\t]+(?:of|for|to|van|voor|von|für|d[eu]|del|pour|para)[ \\t]+[^\\n.:;,()]{1,40}?)?";

    private static final String QUOTE = "[\"'“”„‘’«`*]*";
    private static final String NO_PLACEHOLDER = "(?![<$%{\\[]|[•*.…]{3}|[a-z]{3,8}:\\p{L})";

    /** What is in every line in which a password or number to be typed could stand, in small letters. */
    static final String OF_PASSWORD = "pass|wachtwoord|kennwort|phrase secr|contrase|frase secreta"
            + "|apikey|api-key|api key|access-token|access token|recovery-|recovery c|recovery k|herstel";

    private static final String IF_IS = "&:|=| is | luidt | ist | lautet | est | es ";

    private static final String OF_NUMBER = "pin|puk|code|combin|geheim|digo&D"
            + "&pin|puk|kluis|deur|poort|cijfer|toegangs|alarm|safe|door|gate|access|tresor|tür|zugangs|combination"
            + "|combinatie|geheimzahl|code secret|digo";

    /** Those that can be told by their beginning or their surroundings, the surest first. */
    static final List<SecretForm> ALL = List.of(
            form(KEY, "-----begin", "-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----"),
            form(KEY, "openvpn", "-----BEGIN OpenVPN Static key"),
            form(KEY, "putty-user", "PuTTY-User-Key-File-[23]:"),
            form(KEY, "age-secret-key-1", "\\bAGE-SECRET-KEY-1[0-9A-Z]{20,}"),
            form(KEY, "xprv|yprv|zprv", "\\b[xyz]prv[1-9A-HJ-NP-Za-km-z]{50,}"),
            form(KEY, "a3-", "\\bA3-[A-Z0-9]{6}-[A-Z0-9]{6}(?:-[A-Z0-9]{5}){4}\\b"),
            form(KEY, "-DDDDDD-", "(?<!\\d|\\d-)\\d{6}(?:-\\d{6}){7}(?!-?\\d)"),
            form(KEY, "privatekey|presharedkey", "(?i)\\b(?:private|preshared)key[ \\t]*=[ \\t]*[A-Za-z0-9+/]{43}="),
            form("@secret.totp", "otpauth", "\\botpauth(?:-migration)?://(?!\\S*…)\\S+"),
            form(
                    "@secret.totp",
                    "T&BBBBZBBBBZBBBBZ",
                    "\\b(?=[A-Z2-7]{4}[ -][A-Z2-7]{4}[ -])(?=(?:[A-Z ]{0,40}[2-7]){2})[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){3,15}\\b"),
            form(
                    "@secret.totp",
                    "T&BBBBZBBBBZBBBBZ",
                    "\\b(?=[a-z2-7]{4}[ -][a-z2-7]{4}[ -])(?=(?:[a-z ]{0,40}[2-7]){2})[a-z2-7]{4}(?:[ -][a-z2-7]{4}){3,15}\\b"),
            form(TOKEN, "akia|asia", "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"),
            form(
                    TOKEN,
                    "ghp_|gho_|ghu_|ghs_|ghr_|_pat_|glpat-|npm_|pypi-|dop_v1_|shpat_|shpss_|shpca_|hf_",
                    "\\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|shp(?:at|ss|ca)_|hf_)[A-Za-z0-9_-]{16,}"),
            form(
                    TOKEN,
                    "xox|xapp-|whsec_|ya29|sg.|eaac",
                    "\\b(?:xox[abeprs]-|xapp-|whsec_|ya29\\.|SG\\.|EAAC)[A-Za-z0-9._-]{16,}"),
            form(
                    TOKEN,
                    "_live_|_test_|sk-",
                    "\\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,}|\\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{20,}"),
            form(TOKEN, "live_|test_", "\\b(?:live|test)_[A-Za-z0-9]{30,}\\b"),
            form(TOKEN, "aiza", "\\bAIza[0-9A-Za-z_-]{35}"),
            form(TOKEN, "eyj", "\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]*"),
            form(TOKEN, ":aa", "\\b\\d{8,10}:AA[A-Za-z0-9_-]{33}\\b"),
            form(TOKEN, "accountkey", "\\bAccountKey=[A-Za-z0-9+/]{40,}={0,2}"),
            form(
                    TOKEN,
                    "hooks.slack|/webhooks/",
                    "\\bhttps://(?:hooks\\.slack\\.com/services|discord(?:app)?\\.com/api/webhooks)/\\S+"),
            form(TOKEN, "://", "(?i)\\b[a-z][a-z0-9+.-]{0,20}://[^\\s/:@]{1,64}:(?![<$%{])[^\\s/@]{3,128}@"),
            form(
                    TOKEN,
                    "=",
                    "(?i)[?&](?:api_?key|key|access_token|token|secret|password|passwd|pwd|sig(?:nature)?)="
                            + NO_PLACEHOLDER + "[^&\\s)\\]>]{8,}"),
            form(
                    SENTENCE,
                    OF_PASSWORD + "&<",
                    "(?i)(?:<key>" + PASSWORD + "</key>\\s{0,80}<value[^>]{0,80}>|<" + PASSWORD + ">)" + NO_PLACEHOLDER
                            + "[^<>\\s]{4,128}(?=</)"),
            form(
                    SENTENCE,
                    OF_PASSWORD + IF_IS,
                    "(?i)" + PASSWORD + IS + "[\"'“„‘«](?=\\S)" + NO_PLACEHOLDER + "[^\"'“”‘’»`\\n]{4,80}[\"'”’“»]"),
            form(
                    SENTENCE,
                    OF_PASSWORD + IF_IS + "&`",
                    "(?i)" + PASSWORD + IS + "`(?:[^\\s`]{4,80}|\\p{L}{2,}(?:[ -]\\p{L}{2,}){3,})`"),
            form(
                    SENTENCE,
                    OF_PASSWORD + IF_IS + "&D",
                    "(?i)" + PASSWORD + OF + IS + QUOTE + NO_PLACEHOLDER + "(?=\\S{0,80}\\d)[^\\s\"'“”`,;()]{4,}"),
            form(
                    SENTENCE,
                    OF_PASSWORD + IF_IS,
                    "(?i:" + PASSWORD + IS + ")" + QUOTE + NO_PLACEHOLDER
                            + "(?=\\S{0,80}(?:[\\p{L}\\p{N}][!@#$%^&?+~_][\\p{L}\\p{N}]|\\p{Ll}\\p{Lu}))[^\\s\"'“”`,;()]{6,}"),
            form(
                    SENTENCE,
                    OF_PASSWORD + "&D",
                    "(?i)" + PASSWORD + "[ \\t]+" + QUOTE
                            + "(?=\\S{0,80}\\d)(?=\\S{0,80}\\p{L})[\\p{L}\\p{N}!@#$%^&*?+~_.-]{6,}"),
            form(
                    SENTENCE,
                    OF_NUMBER + IF_IS,
                    "(?i)" + NUMBER + OF + IS + QUOTE + "\\d(?:[ -]?\\d){3,11}(?![\\p{L}\\d])"),
            form(
                    SENTENCE,
                    OF_NUMBER,
                    "(?i)" + NUMBER + "[ \\t]+" + QUOTE + "(?!(?:19|20)\\d\\d\\b)\\d{4,12}(?![\\p{L}\\d])"),
            form(
                    SENTENCE,
                    OF_NUMBER,
                    "(?i)" + NUMBER + "(?:" + IS + "|[ \\t]+)" + QUOTE + "\\d{1,2}(?:-\\d{1,2}){2,4}(?![\\p{L}\\d-])"));

    private static SecretForm form(String word, String hints, String pattern) {
        return new SecretForm(word, HintedPattern.of(hints, pattern));
    }
}
