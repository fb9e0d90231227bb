package org.understudy.exchange;

import java.util.Optional;
import org.understudy.exchange.format.OneTimePassword;
import org.understudy.plan.Account.Algorithm;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.SecretRef;

/**
 * The file of an account, with nothing secret in it.
 *
 * @param provider an id of the catalogue
 * @param entity who runs it, where the catalogue doesn't know
 * @param customer the id of an engagement
 * @param otp with the name of its seed
 */
record AccountText(
        String name,
        Optional<String> provider,
        String entity,
        Optional<String> url,
        Category category,
        Capacity capacity,
        Optional<String> customer,
        String userName,
        Optional<SecretRef> password,
        Optional<Seed> otp,
        String from,
        String key) {

    /** A seed in the vault. */
    record Seed(SecretRef secret, OneTimePassword otp) {}

    /** The whole file. */
    String text() {
        var out = new StringBuilder("---\n");
        line(out, "name", PlainLine.quoted(name));
        line(out, "provider", provider.orElseGet(() -> "{entity: " + PlainLine.quoted(entity) + "}"));
        url.ifPresent(it -> line(out, "url", PlainLine.quoted(it)));
        line(out, "category", category.term());
        line(out, "capacity", capacity.term());
        customer.ifPresent(it -> line(out, "customer", it));
        if (!userName.isEmpty() || password.isPresent() || otp.isPresent()) {
            out.append("access:\n  sign-in:\n");
            if (!userName.isEmpty()) {
                line(out, "    username", PlainLine.quoted(userName));
            }
            password.ifPresent(it -> line(out, "    password", PlainLine.quoted(it.toString())));
            otp.ifPresent(it -> out.append("    second-factor:\n      - totp: ")
                    .append(totp(it))
                    .append('\n'));
        }
        line(out, "imported", "{from: " + from + ", id: " + key + "}");
        return out.append("---\n").toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    /** The second factor as a plan has it. */
    static String totp(Seed seed) {
        OneTimePassword otp = seed.otp();
        return "{secret: " + PlainLine.quoted(seed.secret().toString())
                + (otp.algorithm() == Algorithm.SHA1
                        ? ""
                        : ", algorithm: " + otp.algorithm().term())
                + (otp.digits() == 6 ? "" : ", digits: " + otp.digits())
                + (otp.period() == 30 ? "" : ", period: " + otp.period())
                + "}";
    }
}
