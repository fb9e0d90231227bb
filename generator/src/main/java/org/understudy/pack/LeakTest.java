package org.understudy.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.understudy.pack.SecretForms.Weight;
import org.understudy.plan.SecretRef;
import org.understudy.seal.Deliverable;
import org.understudy.seal.Unpacked;
import org.understudy.vault.Secret;

/**
 * Looks for the values of secrets where none may be, in whatever form they stand there: the last thing before anything
 * leaves. Several threads may search while none adds.
 */
public final class LeakTest implements AutoCloseable {
    /** The most bytes that are taken out of the compression of a file. */
    private static final int LARGEST = 128 << 20;

    private final List<SecretRef> names = new ArrayList<>();
    private final PatternTable anywhere = new PatternTable();
    private final PatternTable tokens = new PatternTable();
    private final PatternTable words = new PatternTable();
    private final Set<SecretRef> tooShort = new TreeSet<>();

    /** What was found: secrets by their names; nothing says where. */
    public record Result(Set<SecretRef> secrets, Set<SecretRef> words) {
        static final Result CLEAN = new Result(Set.of(), Set.of());

        /**
         * @param secrets those that are there
         * @param words those whose value stands there as a word, which may be meant as one
         */
        public Result {
            secrets = Set.copyOf(secrets);
            words = Set.copyOf(words);
        }
    }

    /** Adds what a secret consists of. The values are copied; the caller closes theirs. */
    public void add(SecretRef name, List<Secret> values) {
        int owner = names.size();
        names.add(name);
        for (Secret value : values) {
            Weight weight = value.reveal(Weight::of);
            switch (weight) {
                case FULL -> {
                    SecretForms.plain(value).forEach(form -> anywhere.add(form, owner));
                    SecretForms.rewritten(value).forEach(form -> anywhere.add(form, owner));
                }
                case TOKEN -> SecretForms.plain(value).forEach(form -> tokens.add(form, owner));
                case WORD -> SecretForms.plain(value).forEach(form -> words.add(form, owner));
                case NONE -> tooShort.add(name);
            }
            if (weight != Weight.NONE) {
                encoded(value, weight, owner);
            }
        }
    }

    /** To be called when all have been added, and again if more are. */
    public void prepare() {
        anywhere.prepare();
        tokens.prepare();
        words.prepare();
    }

    /** Some encodings leave plain letters as they are. */
    private void encoded(Secret value, Weight weight, int owner) {
        List<byte[]> plain = SecretForms.plain(value);
        SecretForms.encoded(value).stream()
                .filter(form -> weight == Weight.FULL || plain.stream().noneMatch(it -> Arrays.equals(it, form)))
                .forEach(form -> anywhere.add(form, owner));
    }

    /** The secrets of which a part is too short to be told from other text, so that it isn't looked for. */
    public Set<SecretRef> tooShort() {
        return Set.copyOf(tooShort);
    }

    /** Of a document that is sealed, what can be read without its passphrase is searched. */
    public Result search(Deliverable deliverable) {
        var found = new Search();
        Unpacked.read(deliverable, found);
        return found.result();
    }

    /** What is written or shown as text. */
    public Result search(String text) {
        var found = new Search();
        found.text(text);
        return found.result();
    }

    /** A page before it is rendered: its words stand in the order in which they are read. */
    public Result searchXml(String xml) {
        var found = new Search();
        Unpacked.readXml(xml, found);
        return found.result();
    }

    /** A file of any kind, as somebody may have put it somewhere: packages and PDFs are opened as far as they can be. */
    public Result searchFile(byte[] content) {
        var found = new Search();
        Unpacked.readFound(content, LARGEST, found);
        return found.result();
    }

    public Result search(Manifest manifest) {
        return search(manifest.toJson());
    }

    public Result search(BuildState state) {
        return search(state.toJson());
    }

    private final class Search implements Unpacked.Reader {
        private final Set<SecretRef> secrets = new TreeSet<>();
        private final Set<SecretRef> asWords = new TreeSet<>();

        @Override
        public void bytes(byte[] content) {
            anywhere.find(content, (owner, start, end) -> secrets.add(names.get(owner)));
        }

        @Override
        public void text(String text) {
            String normal = SecretForms.normalised(text);
            byte[] content = normal.getBytes(StandardCharsets.UTF_8);
            bytes(content);
            bytes(SecretForms.squeezed(normal).getBytes(StandardCharsets.UTF_8));
            tokens.find(content, (owner, start, end) -> whole(content, start, end, owner, secrets));
            words.find(content, (owner, start, end) -> whole(content, start, end, owner, asWords));
        }

        private void whole(byte[] content, int start, int end, int owner, Set<SecretRef> into) {
            boolean begins = start == 0 || !isOfWord(content[start - 1]);
            if (begins && (end == content.length || !isOfWord(content[end]))) {
                into.add(names.get(owner));
            }
        }

        Result result() {
            asWords.removeAll(secrets);
            return secrets.isEmpty() && asWords.isEmpty() ? Result.CLEAN : new Result(secrets, asWords);
        }
    }

    /** A letter, a digit, or a part of a character beyond ASCII. */
    private static boolean isOfWord(byte b) {
        return b < 0 || Character.isLetterOrDigit((char) b);
    }

    @Override
    public void close() {
        anywhere.close();
        tokens.close();
        words.close();
    }
}
