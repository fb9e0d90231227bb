package org.understudy.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Plans;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Pack;

/** The pages of D4 for Maria: a key sheet for Tom’s pack, and cards with shares of Ana’s. */
public final class KeyPaperPages {
    /** Any two of three. */
    public static final String ONE_GROUP = "{threshold: 2, of: [ana, tom, maria]}";

    private final CheckedPlan plan;
    private final Path folder;

    private KeyPaperPages(CheckedPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /**
     * @param folder an empty one, for the plan
     * @param shares as a plan says it
     */
    public static KeyPaperPages of(Path folder, String language, String shares) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.md", """
                ---
                title: Plan of Maria
                author: maria
                as-at: 2026-11-01
                edition: 3
                activation:
                  events: [death]
                  contacts: [tom, ana]
                  verifiers: [tom, ana]
                  quorum: 2
                accept:
                  - {rule: PEOPLE-006, because: there is nobody else yet, until: 2027-05-01}
                ---
                """);
        person(files, "maria", "Maria Santos", "");
        person(files, "tom", "Tom Hendriks", "");
        person(files, "ana", "Ana Lima", "holds: [{key-sheet: tom}]");
        pack(files, "tom", "tom", "en", "documents: [D0, D7]", "");
        pack(files, "ana", "ana", "en", "documents: [D0, D7]", ", shares: " + shares);
        pack(files, "printing", "maria", language, "documents: [D0, D4]\nkeys-of: all", "");
        return new KeyPaperPages(Plans.checked(Plans.write(folder, files)), folder);
    }

    private static void person(Map<String, String> files, String id, String name, String holds) {
        files.put("people/" + id + ".md", """
                ---
                name: %s
                contacts: [{channel: phone, value: +31 6 0000 0622, verified: 2026-10-01}]
                %s
                ---
                """.formatted(name, holds));
    }

    private static void pack(
            Map<String, String> files, String id, String recipient, String language, String content, String shares) {
        files.put("packs/" + id + ".md", """
                ---
                recipient: %s
                language: %s
                %s
                protection: {passphrase: "vault:Packs/%s"%s}
                ---
                """.formatted(recipient, language, content, id, shares));
    }

    public CheckedPlan plan() {
        return plan;
    }

    /** @param paper what its footer calls it after the pack: {@code share-card-ana-tom} */
    public PageMaker.Made page(String paper) throws IOException {
        Pack pack = plan.plan().packs().values().stream()
                .filter(it -> it.id().equals("printing"))
                .findFirst()
                .orElseThrow();
        return new PageMaker(new TemplateLayers(List.of(Layer.builtIn())))
                .make(DocumentId.D4, plan, pack, Plans.tree(folder)).value().orElseThrow().stream()
                        .filter(it -> it.page().imprint().identifier().equals("D4-printing-" + paper))
                        .findFirst()
                        .orElseThrow();
    }
}
