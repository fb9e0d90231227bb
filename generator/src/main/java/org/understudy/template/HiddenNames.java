package org.understudy.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.plan.Disclosure;
import org.understudy.plan.LocalText;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** What the things of a plan that a pack doesn't show are called, in any language, unless something it shows is called so too. */
final class HiddenNames {
    private final Disclosure disclosure;
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    HiddenNames(Disclosure disclosure) {
        this.disclosure = disclosure;
        Plan plan = disclosure.plan();
        plan.people().values().forEach(it -> {
            add(it.ref(), it.name());
            it.legalName().ifPresent(name -> add(it.ref(), name));
        });
        plan.accounts().values().forEach(it -> add(it.ref(), it.name()));
        plan.devices().values().forEach(it -> add(it.ref(), it.name()));
        plan.places().values().forEach(it -> add(it.ref(), it.name()));
        plan.workflows().values().forEach(it -> add(it.ref(), it.name()));
        plan.engagements().values().forEach(it -> add(it.ref(), it.name()));
        plan.instruments().values().forEach(it -> add(it.ref(), it.name()));
        plan.packs().values().forEach(it -> {
            add(it.ref(), it.id());
            it.name().ifPresent(name -> add(it.ref(), name));
        });
        plan.annexes().values().forEach(it -> add(it.ref(), it.title()));
        plan.custody().values().forEach(it -> (disclosure.custody().contains(it) ? shown : hidden).add(it.id()));
        hidden.removeAll(shown);
    }

    private void add(Ref ref, LocalText name) {
        name.texts().values().forEach(it -> add(ref, it));
    }

    private void add(Ref ref, String name) {
        (disclosure.shown(ref) ? shown : hidden).addAll(List.of(ref.id(), name));
    }

    /** Whether one of them stands in a text, as whole words; a hyphen doesn't end a word. */
    boolean areIn(String text) {
        return hidden.stream()
                .anyMatch(name -> Pattern.compile(
                                "(?<![-\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![-\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find());
    }
}
