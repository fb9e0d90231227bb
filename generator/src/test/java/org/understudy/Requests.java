package org.understudy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Requests that differ from another in one thing. */
final class Requests {
    private final Request base;

    private Requests(Request base) {
        this.base = base;
    }

    static Requests like(Request base) {
        return new Requests(base);
    }

    Request output(Path output) {
        return new Request(
                base.plan(), output, base.theme(), base.secrets(), base.packs(), base.freshness(), base.threads());
    }

    Request plan(Path plan) {
        return new Request(
                plan, base.output(), base.theme(), base.secrets(), base.packs(), base.freshness(), base.threads());
    }

    Request theme(Path theme) {
        return new Request(
                base.plan(),
                base.output(),
                Optional.of(theme),
                base.secrets(),
                base.packs(),
                base.freshness(),
                base.threads());
    }

    Request secrets(SecretSettings secrets) {
        return new Request(
                base.plan(), base.output(), base.theme(), secrets, base.packs(), base.freshness(), base.threads());
    }

    Request packs(String... ids) {
        return new Request(
                base.plan(),
                base.output(),
                base.theme(),
                base.secrets(),
                Set.of(ids),
                base.freshness(),
                base.threads());
    }

    Request rebuild() {
        return new Request(
                base.plan(),
                base.output(),
                base.theme(),
                base.secrets(),
                base.packs(),
                Request.Freshness.REBUILD,
                base.threads());
    }

    Request threads(int threads) {
        return new Request(
                base.plan(), base.output(), base.theme(), base.secrets(), base.packs(), base.freshness(), threads);
    }
}
