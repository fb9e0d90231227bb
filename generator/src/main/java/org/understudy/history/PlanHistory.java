package org.understudy.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.source.SourceSnapshot;

/**
 * The history of a plan in the git repository around its folder. Only reads; runs no program, no hook and no filter, whatever
 * the repository's settings say. To be closed.
 */
public final class PlanHistory implements AutoCloseable {
    private final Repository repository;
    private final GitPlace place;
    private final String prefix;

    private PlanHistory(Repository repository, GitPlace place, String prefix) {
        this.repository = repository;
        this.place = place;
        this.prefix = prefix;
    }

    /**
     * Opens the repository that a plan lies in.
     *
     * @param folder of the plan
     * @param environment where git's settings of the user are looked for: {@code HOME}, {@code XDG_CONFIG_HOME} …
     * @return empty if it lies in none, or if that can't be read, which is told
     */
    public static Checked<Optional<PlanHistory>> open(Path folder, Map<String, String> environment) {
        try {
            Path real = folder.toRealPath();
            Optional<GitPlace> place = GitPlace.around(real);
            if (place.isEmpty()) {
                return Checked.of(Optional.empty(), List.of());
            }
            Repository repository = Repositories.open(place.get(), environment);
            String prefix = place.get().workTree().relativize(real).toString().replace('\\', '/');
            return Checked.of(Optional.of(new PlanHistory(repository, place.get(), prefix)), List.of());
        } catch (RepositoryNotFoundException e) {
            return Checked.of(Optional.empty(), List.of(Damage.of("repository")));
        } catch (Repositories.ForeignObjectsException e) {
            return Checked.of(Optional.empty(), List.of(Damage.of("sha-256")));
        } catch (GitPlace.BrokenLinkException e) {
            return Checked.of(Optional.empty(), List.of(Damage.of("link")));
        } catch (IOException | RuntimeException e) {
            // JGit throws unchecked exceptions of many kinds at damaged files
            return Checked.of(Optional.empty(), List.of(Damage.of("settings")));
        }
    }

    /** How the repository stands now; empty, with the reason, if that can't be told. */
    public Checked<Optional<RepositoryState>> state() {
        return Damage.or(Optional.empty(), "state", () -> new Standing(repository, place, prefix).state());
    }

    /** The tagged editions by number; what is odd about the tags is told. */
    public Checked<List<EditionTag>> editions() {
        return Damage.or(List.of(), "tags", () -> new Tags(repository).read());
    }

    /**
     * What contradicts itself in the tags and the commits that they are on.
     *
     * @param now commits of later days are told
     */
    public List<Diagnostic> oddities(Instant now) {
        return Damage.or(List.of(), "commits", () -> new Oddities(repository, now).find())
                .diagnostics();
    }

    /**
     * The files of the plan as they were, the vault among them if it is tracked; also if the folder had another name then.
     * Symbolic links are left out.
     *
     * @param commit 40 hexadecimal digits
     */
    public Checked<SourceSnapshot> at(String commit) {
        ObjectId id = ObjectId.fromString(commit);
        try {
            return new Snapshots(repository, prefix).at(id);
        } catch (IOException | RuntimeException e) {
            return Checked.failed(Snapshots.failure(id, "missing"));
        }
    }

    /**
     * Whether the commit that is checked out has this file.
     *
     * @param path relative to the folder of the plan
     */
    public boolean tracks(String path) {
        return Damage.or(
                        false,
                        "state",
                        () -> Checked.of(new Standing(repository, place, prefix).tracks(path), List.of()))
                .value()
                .orElseThrow();
    }

    /** Who commits here, as git's settings say; empty if they don't. */
    public Optional<Identity> committer() {
        Config config = repository.getConfig();
        Optional<String> name = Optional.ofNullable(config.getString("user", null, "name"));
        Optional<String> email = Optional.ofNullable(config.getString("user", null, "email"));
        return name.flatMap(it -> email.map(address -> new Identity(it, address)));
    }

    /**
     * Hands on all that git keeps: messages, paths, files of every commit, and objects that nothing leads to any more.
     *
     * @param reader is told where something stands, as an argument of a diagnostic, and what
     * @return what couldn't be read
     */
    public List<Diagnostic> read(BiConsumer<String, byte[]> reader) {
        return Damage.or(List.of(), "commits", () -> new GitObjects(repository, reader).read())
                .diagnostics();
    }

    /**
     * Tags a commit as an edition.
     *
     * @param words for people, that the tag's message begins with
     * @throws TagExistsException if the tag is there already
     * @throws IOException if it can't be written
     */
    public void tag(String commit, String words, EditionRecord record, Identity who, ZonedDateTime when)
            throws IOException {
        new Tagging(repository).tag(ObjectId.fromString(commit), words, record, who, when);
    }

    @Override
    public void close() {
        repository.close();
    }
}
