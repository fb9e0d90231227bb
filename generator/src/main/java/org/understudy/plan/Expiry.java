package org.understudy.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last day on which something is good.
 *
 * @param of the file that says so
 * @param key its key there
 */
public record Expiry(Ref of, Origin origin, String key, LocalDate day) {

    /** All that a plan knows, by kind and id. Papers are meant that exist, and customers' agreements. */
    public static List<Expiry> in(Plan plan) {
        var all = new ArrayList<Expiry>();
        for (Person person : plan.people().values()) {
            person.identityDocument()
                    .ifPresent(
                            it -> add(all, person.ref(), person.origin(), "identity-document.expires", it.expires()));
        }
        plan.devices().values().forEach(it -> add(all, it.ref(), it.origin(), "expires", it.expires()));
        for (Engagement engagement : plan.engagements().values()) {
            engagement
                    .contract()
                    .ifPresent(it -> add(all, engagement.ref(), engagement.origin(), "contract.ends", it.ends()));
            engagement
                    .processorAgreement()
                    .ifPresent(it ->
                            add(all, engagement.ref(), engagement.origin(), "processor-agreement.ends", it.ends()));
        }
        plan.instruments().values().stream()
                .filter(it -> it.exists() != Known.NO)
                .forEach(it -> add(all, it.ref(), it.origin(), "expires", it.expires()));
        return List.copyOf(all);
    }

    private static void add(List<Expiry> all, Ref of, Origin origin, String key, Optional<LocalDate> day) {
        day.ifPresent(it -> all.add(new Expiry(of, origin, key, it)));
    }
}
