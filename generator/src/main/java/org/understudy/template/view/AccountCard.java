package org.understudy.template.view;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Account;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Criticality;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Term;
import org.understudy.text.Amount;
import org.understudy.text.TimeSpan;

/** An account with its sign-in data; for protected documents only. */
public record AccountCard(
        String anchor,
        String name,
        String provider,
        Optional<String> country,
        Optional<URI> url,
        Category category,
        Capacity capacity,
        Optional<String> customer,
        Criticality criticality,
        List<String> identifiers,
        String holder,
        Optional<SignIn> signIn,
        List<Recovery> recovery,
        List<Mention> dependsOn,
        List<Mention> neededBy,
        List<Mention> workflows,
        Optional<Renewal> renewal,
        Optional<Wish> wish,
        Optional<LocalDate> reviewed,
        Optional<Prose> about,
        Optional<Prose> takeOver,
        Optional<Prose> windDown) {

    /** The usual way in. */
    public record SignIn(
            Optional<String> username,
            Optional<SecretSlot> password,
            Optional<Mention> passkey,
            Optional<Mention> via,
            List<Factor> factors,
            List<SecretLine> secrets) {}

    /** A secret and the name people know it by. */
    public record SecretLine(String label, SecretSlot secret) {}

    /**
     * One way past the second question.
     *
     * @param with the devices or accounts it takes
     * @param codes the list of single-use codes
     * @param document that holds the list instead, such as {@code D3}
     */
    public record Factor(
            FactorType type,
            List<Mention> with,
            Optional<SecretSlot> codes,
            Optional<String> document,
            Optional<Integer> left,
            Optional<Mention> kept) {}

    /** What is asked for. */
    public enum FactorType implements Term {
        TOTP,
        BACKUP_CODES,
        HARDWARE_KEY,
        SMS,
        PASSKEY,
        PUSH,
        EMAIL
    }

    /**
     * A way in when the usual one fails.
     *
     * @param with the account, device or person it takes
     * @param takes how long it takes or waits
     */
    public record Recovery(
            RecoveryType type,
            Optional<Mention> with,
            Optional<SecretSlot> code,
            Optional<TimeSpan> takes,
            List<EvidenceKind> evidence,
            Optional<URI> url) {}

    /** How it works. */
    public enum RecoveryType implements Term {
        EMAIL,
        PHONE,
        RECOVERY_CODE,
        SECOND_ADMIN,
        EMERGENCY_ACCESS,
        SUPPORT
    }

    /** When the contract goes on or ends. */
    public record Renewal(
            LocalDate on,
            Optional<TimeSpan> every,
            Optional<Amount> amount,
            Optional<Mention> paidBy,
            boolean automatic,
            Optional<TimeSpan> notice) {}

    /** What the author wants to become of it. */
    public record Wish(
            Account.Wish.Action action,
            Optional<String> to,
            Optional<String> decidedBy,
            Optional<String> executedBy,
            Optional<TimeSpan> within,
            boolean exportFirst,
            Optional<String> note) {}
}
