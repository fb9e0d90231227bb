package org.understudy;

import java.io.IOException;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.history.EditionRecord.Issue;
import org.understudy.history.EditionTag;
import org.understudy.plan.Edition;
import org.understudy.plan.Pack;

/** Tells in which edition packs go out: one that says what it said stays in that which it last went out in. */
final class Issues {
    private final PackContent content;
    private final Fingerprints prints;
    private final Optional<EditionTag> last;
    private final ReleaseRequest.Reissue reissue;

    Issues(PackContent content, Fingerprints prints, Optional<EditionTag> last, ReleaseRequest.Reissue reissue) {
        this.content = content;
        this.prints = prints;
        this.last = last;
        this.reissue = reissue;
    }

    Issue of(Pack pack, Edition edition, Diagnostics diagnostics) throws IOException {
        Optional<Issue> before = last.flatMap(EditionTag::record)
                .map(it -> it.packs().get(pack.id()))
                .filter(it -> it.status() == edition.status().orElseThrow());
        if (before.isPresent() && reissue == ReleaseRequest.Reissue.CHANGED) {
            Optional<String> print = print(pack, before.get().toEdition(edition.validUntil()), diagnostics);
            if (print.isPresent() && print.equals(before.get().fingerprint())) {
                return before.get();
            }
        }
        return in(edition, print(pack, edition, diagnostics));
    }

    private Optional<String> print(Pack pack, Edition edition, Diagnostics diagnostics) throws IOException {
        return content.of(pack, edition, diagnostics).map(it -> prints.ofPack(pack.id(), it));
    }

    /** In a new edition. */
    static Issue in(Edition edition, Optional<String> fingerprint) {
        return new Issue(
                edition.number(),
                edition.asAt(),
                edition.status().orElseThrow(),
                edition.revision().orElseThrow(),
                fingerprint);
    }
}
