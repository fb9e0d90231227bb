package org.understudy.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.check.CheckedPlan;
import org.understudy.golden.Plans;
import org.understudy.history.ComparedSecrets;
import org.understudy.history.Mutations;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Kind;
import org.understudy.plan.Pack;
import org.understudy.plan.Plan;
import org.understudy.plan.Ref;

/** Nothing can be learned from an amendment sheet about what its pack shows in neither edition. */
class AmendmentDisclosureTest {
    private static final PageMaker PAGES =
            new PageMaker(new TemplateLayers(List.of(Layer.builtIn())), TestPages.PATIENT);
    private static final int MOST = Integer.getInteger("understudy.random.amendments", 60);
    private static final CheckedPlan NOW = Plans.sample("consultant");

    @ParameterizedTest
    @ValueSource(strings = {"bakery", "aoife", "els", "dossier"})
    void whatThePackDoesNotShowChangesNothing(String id) {
        Pack pack = NOW.plan().pack(new Ref(Kind.PACKS, id));
        Set<Ref> described = described(NOW.plan(), pack);
        String unchanged = xhtml(NOW.plan(), pack);
        List<Mutations.Mutation> hidden = Mutations.of(NOW.plan()).stream()
                .filter(it -> it.entity().kind() != Kind.PLAN)
                .filter(it -> !described.contains(it.entity()))
                .toList();
        assertThat(hidden).hasSizeGreaterThan(50);
        var random = new Random();
        for (Mutations.Mutation mutation : hidden) {
            if (random.nextInt(hidden.size()) < MOST
                    && described(mutation.plan(), mutation.plan().pack(pack.ref()))
                            .equals(described)) {
                assertThat(xhtml(mutation.plan(), pack)).as(mutation.toString()).isEqualTo(unchanged);
            }
        }
    }

    /** What the pack tells of, or names. */
    private static Set<Ref> described(Plan plan, Pack pack) {
        var disclosure = new Disclosure(plan, pack);
        Set<Ref> described = new LinkedHashSet<>();
        Stream.of(
                        plan.people(),
                        plan.accounts(),
                        plan.devices(),
                        plan.places(),
                        plan.workflows(),
                        plan.engagements(),
                        plan.instruments(),
                        plan.packs(),
                        plan.annexes())
                .flatMap(it -> it.values().stream())
                .map(AmendmentDisclosureTest::ref)
                .filter(it -> safely(disclosure, it))
                .forEach(described::add);
        disclosure.custody().forEach(it -> described.add(it.ref()));
        return described;
    }

    /** Mutations may name what isn't there. */
    private static boolean safely(Disclosure disclosure, Ref ref) {
        try {
            return disclosure.shown(ref);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Ref ref(Record entity) {
        try {
            return (Ref) entity.getClass().getMethod("ref").invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String xhtml(Plan former, Pack pack) {
        var previous = new Previous(
                former, Optional.empty(), ComparedSecrets.unknown(ComparedSecrets.Unknown.ABSENT), Map.of());
        try {
            var made = PAGES.make(
                    DocumentId.L13,
                    NOW,
                    pack,
                    new PageMaker.Beside(List.of(), List.of(), Optional.of(previous)),
                    Plans.tree(Plans.sampleFolder("consultant")));
            return made.value()
                    .orElseThrow(() -> new AssertionError(made.diagnostics().toString()))
                    .get(0)
                    .xhtml();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
