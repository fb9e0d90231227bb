package org.understudy.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.Diagnostics;

/** Reads the tags of editions. */
final class Tags {
    private static final String REFS = Constants.R_TAGS + EditionTag.PREFIX;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    /** More than any message of a release has. */
    private static final long LARGEST = 1 << 20;

    private final Repository repository;

    Tags(Repository repository) {
        this.repository = repository;
    }

    Checked<List<EditionTag>> read() throws IOException {
        var diagnostics = new Diagnostics();
        var tags = new ArrayList<EditionTag>();
        try (var walk = new RevWalk(repository)) {
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(REFS)) {
                String number = ref.getName().substring(REFS.length());
                if (!NUMBER.matcher(number).matches()) {
                    diagnostics.add(strange(number, "number"));
                    continue;
                }
                tag(Integer.parseInt(number), ref, walk, diagnostics).ifPresent(tags::add);
            }
        }
        tags.sort(Comparator.comparing(EditionTag::number));
        return Checked.of(List.copyOf(tags), diagnostics.sorted());
    }

    private Optional<EditionTag> tag(int number, Ref ref, RevWalk walk, Diagnostics diagnostics) throws IOException {
        try {
            ObjectId id = ref.getObjectId();
            if (id == null || walk.getObjectReader().getObjectSize(id, ObjectReader.OBJ_ANY) > LARGEST) {
                diagnostics.add(strange(Integer.toString(number), "size"));
                return Optional.empty();
            }
            RevObject object = walk.parseAny(id);
            RevCommit commit = walk.parseCommit(object);
            Optional<EditionRecord> record = Optional.empty();
            if (object instanceof RevTag tag) {
                try {
                    record = TagMessage.read(tag.getFullMessage());
                } catch (IOException e) {
                    diagnostics.add(strange(Integer.toString(number), "message"));
                }
            }
            if (record.filter(it -> it.edition() != number).isPresent()) {
                diagnostics.add(strange(Integer.toString(number), "other"));
                record = Optional.empty();
            }
            return Optional.of(new EditionTag(number, commit.name(), record));
        } catch (MissingObjectException e) {
            diagnostics.add(strange(Integer.toString(number), "missing"));
        } catch (IncorrectObjectTypeException e) {
            diagnostics.add(strange(Integer.toString(number), "type"));
        }
        return Optional.empty();
    }

    private static Diagnostic strange(String number, String reason) {
        return Diagnostic.general(HistoryRules.STRANGE_TAG, EditionTag.PREFIX + number)
                .hinting(reason);
    }
}
