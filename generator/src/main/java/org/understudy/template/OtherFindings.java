package org.understudy.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.plan.Disclosure;
import org.understudy.plan.Kind;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;
import org.understudy.template.view.MemoView.Finding;

/**
 * What the rules of law, people and time find in what a pack shows, beyond what {@link OpenIssues} says. A finding whose words
 * would name what the pack doesn't show stands there without them.
 */
final class OtherFindings {
    private static final Set<String> FAMILIES = Set.of("LEGAL", "PEOPLE", "TIME");

    private static final Pattern REFERENCE = Pattern.compile("\\b([a-z]+)/([a-z0-9-]+)");

    /**
     * Contracts and consents of customers, consents to disclosure, particulars, successors, acceptances, receipts: rules, one of
     * them in files of one kind only.
     */
    private static final Set<String> SAID_AS_ISSUES =
            Set.of("LEGAL-003", "LEGAL-013", "LEGAL-014", "PEOPLE-001 engagements", "PEOPLE-002", "TIME-006");

    private final LegalViews legal;
    private final Disclosure disclosure;
    private final HiddenNames hidden;
    private final DiagnosticMessages messages;

    OtherFindings(LegalViews legal) {
        this.legal = legal;
        this.disclosure = legal.disclosure();
        this.hidden = new HiddenNames(disclosure);
        this.messages = DiagnosticMessages.in(legal.messages().language().locale());
    }

    List<Finding> all() {
        return legal.checked().findings(FAMILIES).stream()
                .filter(this::isTold)
                .filter(it ->
                        !isSaidAsIssue(it.rule().id(), it.at().orElseThrow().file()))
                .map(it -> new Finding(
                        it.rule().id(), words(it), it.at().orElseThrow().file()))
                .distinct()
                .toList();
    }

    private static boolean isSaidAsIssue(String rule, String file) {
        return SAID_AS_ISSUES.contains(rule) || SAID_AS_ISSUES.contains(rule + " " + file.replaceFirst("/.*", ""));
    }

    private boolean isTold(Diagnostic finding) {
        return finding.at().isPresent()
                && Stream.concat(finding.at().stream(), finding.related().stream())
                        .allMatch(this::isTold);
    }

    private boolean isTold(SourceRange place) {
        String file = place.file();
        return file.startsWith(Kind.CUSTODY.folder() + "/")
                ? disclosure.custody().stream()
                        .anyMatch(it -> it.origin().path().equals(file))
                : disclosure.tellsOf(file);
    }

    private Optional<String> words(Diagnostic finding) {
        return Optional.of(messages.message(finding))
                .filter(it -> !hidden.areIn(it))
                .map(this::named);
    }

    /** With the names of things instead of where the plan describes them; a finding is written for its author. */
    private String named(String words) {
        return REFERENCE
                .matcher(words)
                .replaceAll(it -> Kind.ofFolder(it.group(1))
                        .map(kind -> new Ref(kind, it.group(2)))
                        .filter(disclosure::shown)
                        .map(legal.names()::name)
                        .map(Matcher::quoteReplacement)
                        .orElseGet(() -> Matcher.quoteReplacement(it.group())));
    }
}
