package org.understudy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words and sentences of the length that authors write, the same for the same seed. */
final class Phrases {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";
    private static final String PASSWORD = LETTERS + "ABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&=?@.:;()-";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final List<String> FIRST_NAMES = List.of(
            "Maud", "Jörg", "Chloé", "Miguel", "Sofia", "Pavel", "Ingrid", "Thomas", "Zoë", "Karin", "Łukasz", "Bea");
    private static final List<String> LAST_NAMES = List.of(
            "Vermeer", "Novák", "Lefèvre", "García", "Schneider", "Rossi", "Ångström", "Keller", "Dubois", "Weiß");
    private static final List<String> SERVICES = List.of(
            "Nordbank",
            "Mailwerk",
            "Domaincraft",
            "Cloudhafen",
            "Codeforge",
            "Safeguard Versicherung",
            "Belastingloket",
            "Stadtwerke",
            "Vaultbox",
            "Paylane",
            "Hostpoint Europe",
            "Registrar One",
            "Ledgerly",
            "Signalyard",
            "Printhaus",
            "Ticketeer",
            "Kassenbuch",
            "Telefónica Particulares");
    private static final List<String> ROLES =
            List.of("main account", "shared sign-in", "administrator", "archive", "customer portal", "reseller panel");
    private static final List<String> WORK = List.of(
            "Send the monthly invoices",
            "Renew the domains",
            "Test the backups",
            "File the tax return",
            "Keep the web shop running",
            "Hand over the customers",
            "Pay the running bills",
            "Install the updates");
    private static final List<String> STREETS = List.of("Lindenweg", "Oude Gracht", "Am Markt", "Rue de la Gare");
    private static final List<String> WORDS = List.of(
            "marble", "sunset", "bicycle", "gravel", "pillow", "cactus", "ribbon", "barley", "pixel", "mitten", "clove",
            "walnut", "tunnel", "feather", "anchor", "saddle", "lantern", "copper", "meadow", "violin", "basket",
            "thimble", "orchard", "pebble");

    private static final List<String> SENTENCES = List.of(
            "The account was opened in 20%02d and is paid by the joint card that %s keeps in the drawer.",
            "Only %2$s knows that it exists; the help desk asks for the customer number and the town of birth.",
            "Before it is closed, every invoice since 20%02d has to be exported, because the tax office may ask for it.",
            "Don’t sign in from abroad without telling the help desk, or the account is blocked for %d days.",
            "When the second factor is lost, use one of the single-use codes and order a new set the same day.",
            "%2$s has the paper contract in the blue folder in the office, second shelf from the top.",
            "The mailbox for recovery belongs to %2$s and must therefore be kept alive for at least %1$d months.",
            "There is a direct debit of %d euros a month, which stops only after a written notice.",
            "It holds about %d GB of data – photos, scans and the bookkeeping of the last ten years.",
            "Several other services send their confirmations here, so this is the last one that may be closed.",
            "The help desk answers on weekdays between 9 and 17 o’clock; ask for %2$s’s contact there by name.",
            "A power of attorney is deposited; a copy is enough, the original stays with the notary.",
            "The contract renews itself for a year unless it is ended %d weeks before.",
            "Both the number and the address for recovery have to be changed before the SIM card is cancelled.",
            "Ask %2$s before anything is deleted; some of the shared folders belong to a customer.",
            "In an emergency the sign-in that can only read is enough to see balances and open invoices.",
            "The nightly backup uses this account too and stops working as soon as the password changes.",
            "Payments above %d00 euros need a second approval, which %s gives in the app.",
            "All devices that are signed in stand under “Security → Devices”; sign out those that nobody recognises.",
            "Nobody has looked at the settings since 20%02d; they work, and they can stay as they are.");

    private static final List<String> ACTIONS = List.of(
            "download the backup codes and print them",
            "write the closing date into the plan",
            "delete the saved card of %2$s",
            "end the direct debit in writing and keep the confirmation",
            "export all invoices since 20%02d as PDF",
            "make %2$s an administrator",
            "wait %d days for the answer of the help desk",
            "change the address for recovery to that of %2$s");

    private static final List<String> STEPS = List.of(
            "Open the page and sign in; the second factor stands on the account’s own sheet. If it fails, take a backup code.",
            "%2$s does this together with you, so that two people have seen the result.",
            "This takes about %d minutes; wait for the confirmation by mail before you go on.",
            "Write date, time and reference number into the log.",
            "When nobody answers within %d days, send a registered letter with a copy of the power of attorney.",
            "Don’t skip this step, the next ones rely on it.",
            "The result can be seen in the portal under “Overview”; keep a picture of the screen.",
            "Compare the amount with the contract; a difference of up to %d euros is normal.");

    private final Random random;

    Phrases(long seed) {
        random = new Random(seed);
    }

    /** From {@code least} up to and including {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean inHundred(int cases) {
        return random.nextInt(100) < cases;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String firstName(int index) {
        return FIRST_NAMES.get(index % FIRST_NAMES.size());
    }

    String lastName(int index) {
        return LAST_NAMES.get((index * 3 + 1) % LAST_NAMES.size());
    }

    String address() {
        return pick(STREETS) + " " + between(1, 140) + ", " + between(10_000, 99_999) + " Utrecht";
    }

    String service() {
        return pick(SERVICES);
    }

    String role() {
        return pick(ROLES);
    }

    String work() {
        return pick(WORK);
    }

    String sentences(int count, String who) {
        var text = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            text.add(filled(pick(SENTENCES), who));
        }
        return String.join(" ", text);
    }

    String action(String who) {
        return filled(pick(ACTIONS), who);
    }

    String step(int sentences, String who) {
        var text = new ArrayList<String>();
        for (int i = 0; i < sentences; i++) {
            text.add(filled(pick(STEPS), who));
        }
        return String.join(" ", text);
    }

    private String filled(String sentence, String who) {
        return String.format(java.util.Locale.ROOT, sentence, between(8, 25), who);
    }

    String password() {
        return characters(PASSWORD, between(14, 24));
    }

    String authenticatorKey() {
        return characters(BASE32, 32);
    }

    List<String> backupCodes() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            codes.add(characters(LETTERS, 5) + "-" + characters(LETTERS, 5));
        }
        return codes;
    }

    String passphrase() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            words.add(pick(WORDS));
        }
        return String.join(" ", words);
    }

    private String characters(String alphabet, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
