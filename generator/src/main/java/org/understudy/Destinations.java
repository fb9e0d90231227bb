package org.understudy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Pack;
import org.understudy.source.SourceRange;

/**
 * Where packs are delivered to: {@code deliver-to} is an absolute path, or one that begins with {@code ~/}, the home of
 * whoever builds. A relative one would lead into the project, and from there into its repository.
 */
final class Destinations {
    private static final String DELIVER_TO = "deliver-to";
    private static final String HOME = "~";

    private final Map<String, String> environment;
    private final List<Path> forbidden;

    /** @param forbidden folders that nothing may be delivered into: what is read, and what is written anyway */
    Destinations(Map<String, String> environment, List<Path> forbidden) {
        this.environment = environment;
        this.forbidden =
                forbidden.stream().map(it -> it.toAbsolutePath().normalize()).toList();
    }

    /** The folder that a pack that names one is delivered to. */
    Checked<Path> of(Pack pack) {
        String said = pack.deliverTo().orElseThrow();
        try {
            Path path = Path.of(expanded(said)).normalize();
            if (!path.isAbsolute()) {
                return Checked.failed(bad(pack, said));
            }
            return forbidden.stream().anyMatch(path::startsWith)
                    ? Checked.failed(bad(pack, said).hinting("inside"))
                    : Checked.of(path, List.of());
        } catch (InvalidPathException e) {
            return Checked.failed(bad(pack, said));
        }
    }

    private String expanded(String said) {
        Optional<String> home = Optional.ofNullable(environment.get("HOME"))
                .or(() -> Optional.ofNullable(environment.get("USERPROFILE")));
        boolean begins = said.equals(HOME) || said.startsWith(HOME + "/") || said.startsWith(HOME + "\\");
        return begins && home.isPresent() ? home.get() + said.substring(HOME.length()) : said;
    }

    private static Diagnostic bad(Pack pack, String said) {
        return Diagnostic.at(place(pack), DeliveryRules.BAD_DESTINATION, said);
    }

    static SourceRange place(Pack pack) {
        return pack.origin().at(DELIVER_TO);
    }
}
